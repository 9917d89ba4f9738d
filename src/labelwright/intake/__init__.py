"""Orders become tasks.

Promise: a task is stored as it was ordered and never changes; the same ``unique_id`` is stored
once; a bad line is reported by its number and stops no other.
"""
