"""Projects: one question asked over many assets, and the versions of its rules.

Promise: ontology, guidelines and policy are facts with versions; a project points at those in
force.
"""
