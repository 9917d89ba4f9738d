"""How a route is declared: method, path, permission, request and response types, in one place.

A route without a known permission cannot be constructed, so it fails at import.
"""

from labelwright.http.operation import Call, Operation, Reply, operation

__all__ = ["Call", "Operation", "Reply", "operation"]
