"""Ideas without dependencies: ids, errors, problems, strict JSON, roles.

Nothing here imports another part of Labelwright, a database or a web framework.
"""
