"""Leases: who works on what until when.

Promise: a task never has more live leases than it still wants answers; an annotator never meets the
same task, kind and round again except as a new epoch of an expired or skipped one; every open task
stays reachable. Lock order: queue row, then assignment.
"""
