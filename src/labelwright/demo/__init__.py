"""The demo: real pictures and texts, and simulated people who work on them.

``reference`` loads what ships in ``data/``: four small projects, each task with the answer that a
careful person gave. ``people`` turns such an answer into that of a simulated annotator, with that
person's own slips. Everybody simulated says so in the name. ``data/README.md`` tells where every
file comes from, under which licence, and what was changed.

``play`` brings both together through the HTTP interface of a running service (``client``), whose
state ``check`` then compares with what was ``played``. ``serving`` starts such a service.
"""
