"""A finding: what is wrong, why it matters, and what to do about it."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Severity(StrEnum):
    """ERROR stops work or endangers data, WARNING slows or blocks some, NOTE is to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(msgspec.Struct, frozen=True):
    """One thing that is not as it should be; ``cure`` is a command or a page."""

    code: str
    severity: Severity
    what: str
    why: str
    cure: str


_ORDER = tuple(Severity)


def sorted_by_severity(findings: Iterable[Finding]) -> list[Finding]:
    """Return the worst first; within one severity in the order of the checks."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.severity))


def has_error(findings: Iterable[Finding]) -> bool:
    """Return whether one of them is an error."""
    return any(finding.severity is Severity.ERROR for finding in findings)
