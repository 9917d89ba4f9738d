"""The journal of an assignment: unfinished work, edit by edit, on its way to an answer.

Promise: an entry that was acknowledged is there for its annotator on every device, also when the
lease has ended; sent twice it is one entry; nobody else ever reads it. A journal is state: it is
deleted a week after the answer was handed in, or thirty days after its last entry.
"""
