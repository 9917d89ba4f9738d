"""Where a file lies: ours alone to decide."""

import re
from uuid import UUID

_SHA256 = re.compile(r"[0-9a-f]{64}")
_PURPOSE = re.compile(r"[a-z][a-z0-9-]{0,31}")
_KEY = re.compile(r"(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*")


def blob_key(organization: UUID, sha256: str, purpose: str) -> str:
    """Return the key of a file: its owner, its content, what it is for.

    Two organizations never share a file, so that one's deletion never touches the other.

    Parameters
    ----------
    sha256
        Of the content, 64 lower-case hex digits.
    purpose
        Lower-case word such as ``original``.
    """
    if not _SHA256.fullmatch(sha256) or not _PURPOSE.fullmatch(purpose):
        raise ValueError(f"no key can be made of {sha256!r} and {purpose!r}")
    return f"org/{organization.hex}/{sha256[:2]}/{sha256}.{purpose}"


def checked(key: str) -> str:
    """Return ``key`` if it has the form of a key; anything else is an error of ours."""
    if not _KEY.fullmatch(key):
        raise ValueError(f"{key!r} is not the key of a file")
    return key
