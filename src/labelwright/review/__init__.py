"""Reviewers rule: accept, reject, amend.

Promise: a ruling is a fact; nobody rules on a task that he answered himself.
"""
