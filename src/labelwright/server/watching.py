"""What becomes of requests: counted for Prometheus, and logged when slow or failed.

Promise: figures and lines name the route as declared (`/api/tasks/{task}`), never the address that
was asked for.
"""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from labelwright.http import Operation, Reply
from labelwright.telemetry.figures import Counted, FamilyView, Timed
from labelwright.telemetry.logs import fields

log = logging.getLogger(__name__)

ROUTE = "labelwright.route"
"""Where the scope of a request keeps its route."""
PAGES = "(pages)"
"""The route of everything that is not declared: the web app, and addresses that do not exist."""
SLOW_SECONDS = 1.0
CUT = "cut"
"""The class of an answer that never began: who asked went away."""


class RequestWatch:
    """The figures of one server process."""

    def __init__(self) -> None:
        self._seconds = Timed(
            "request_seconds",
            "Time from a request's first byte to its answer's last.",
            labels=("method", "route", "status"),
        )
        self._outcomes = Counted(
            "outcomes_total",
            "What became of requests: ok, empty, what the answer says, or the code of a problem.",
            kind="counter",
            labels=("method", "route", "outcome"),
        )

    def ended(self, scope: Mapping[str, Any], status: int, *, seconds: float) -> None:
        """Count a request, and log it if it was slow or failed."""
        method, route = scope["method"], scope.get(ROUTE, PAGES)
        if route == PAGES and method not in _METHODS:
            method = "other"
        self._seconds.observe(method, route, _class_of(status), seconds=seconds)
        is_broken = status >= HTTPStatus.INTERNAL_SERVER_ERROR
        if is_broken or seconds > SLOW_SECONDS:
            log.log(
                logging.ERROR if is_broken else logging.WARNING,
                "a request failed" if is_broken else "a request was slow",
                extra=fields(
                    method=method,
                    route=route,
                    status=status,
                    duration_ms=round(seconds * 1000, 1),
                ),
            )

    def outcome(self, op: Operation, outcome: str) -> None:
        """Count what became of a declared operation."""
        self._outcomes.add(op.method, op.path, outcome)

    def views(self) -> list[FamilyView]:
        """Return the figures."""
        return [self._seconds.view(), self._outcomes.view()]


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def outcome_of(op: Operation, result: Any) -> str:
    """Return the word for what a handler returned."""
    if isinstance(result, Reply):
        is_empty = result.status == HTTPStatus.NO_CONTENT != op.status
        return "empty" if is_empty else "ok"
    said = getattr(result, "outcome", None)
    return said if isinstance(said, str) else "ok"


def _class_of(status: int) -> str:
    return f"{status // 100}xx" if status else CUT
