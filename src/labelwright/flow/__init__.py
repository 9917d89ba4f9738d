"""Use cases that touch several stages: one file and one transaction each.

Routes, wires and workers call these, or one stage's service; never two stages in a row.
"""
