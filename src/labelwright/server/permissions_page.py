"""The matrix of who may do what, as a page of the reference: generated from the table itself."""

import sys

from labelwright.kernel.permissions import (
    ALLOWED,
    HOLDER_ONLY,
    IN_PROJECT,
    PROJECT_ROLES,
    PUBLIC,
    ROLES,
    SIGNED_IN,
)

_HEAD = """# Who may do what

Written by `make generate` from `src/labelwright/kernel/permissions.py`. Roles are held at three
levels:

- **organization**: the role counts everywhere in the organization (O);
- **project**: the role counts for what lies in one project, and for nothing else (P); the
  administrator is the organization's only;
- **assignment**: with H, only the holder of an assignment does it, whatever the roles of others.

The operator of the installation has no role in any organization. A token or key with a scope may do
what stands in its scope and in its roles. What somebody may not see does not exist for him: the
answer is 404, not 403.
"""


def permissions_page() -> str:
    """Return the page as Markdown."""
    lines = [
        _HEAD,
        f"| Permission | {' | '.join(ROLES)} | |",
        f"|---|{'---|' * len(ROLES)}---|",
        *(
            f"| `{action}` | {' | '.join(_cell(action, role) for role in ROLES)} "
            f"| {'H' if action in HOLDER_ONLY else ''} |"
            for action in ALLOWED
            if action not in (PUBLIC, SIGNED_IN)
        ),
    ]
    return "\n".join(lines) + "\n"


def _cell(action: str, role: str) -> str:
    if role not in ALLOWED[action]:
        return ""
    return "O P" if action in IN_PROJECT and role in PROJECT_ROLES else "O"


if __name__ == "__main__":
    sys.stdout.write(permissions_page())
