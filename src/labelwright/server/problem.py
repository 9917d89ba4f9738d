"""The only place where an error becomes an HTTP answer: problem+json (RFC 9457)."""

import logging
from http import HTTPStatus

import msgspec
from starlette.responses import Response

from labelwright.kernel.errors import InvalidInputError, LabelwrightError, RateLimitedError
from labelwright.kernel.problems import Problem

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"


class ProblemDocument(msgspec.Struct, omit_defaults=True):
    """The body of every error answer."""

    type: str
    title: str
    status: int
    code: str
    message: str
    field: str | None = None
    cure: str | None = None
    problems: list[Problem] = []
    request_id: str | None = None


def problem_response(error: LabelwrightError, request_id: str) -> Response:
    """Return the answer for an error of ours."""
    document = ProblemDocument(
        type=f"urn:labelwright:problem:{error.code}",
        title=(type(error).__doc__ or "").strip().splitlines()[0],
        status=error.status,
        code=error.code,
        message=error.message,
        field=error.field,
        cure=error.cure,
        problems=list(error.problems),
        request_id=request_id,
    )
    headers = {"cache-control": "no-store"}
    if isinstance(error, RateLimitedError):
        headers["retry-after"] = str(error.retry_after_seconds)
    if error.status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = 'Bearer realm="labelwright"'
    return Response(
        msgspec.json.encode(document),
        status_code=error.status,
        media_type=MEDIA_TYPE,
        headers=headers,
    )


def unexpected(error: Exception, request_id: str) -> Response:
    """Log an error that nobody foresaw; tell nothing of it but its request id."""
    log.error("the request met an error that nobody foresaw", exc_info=error)
    failure = LabelwrightError(
        "Something unexpected went wrong on our side.",
        code="internal_error",
        cure="Nothing was stored. Try again; if it stays, give your operator the request id.",
    )
    return problem_response(failure, request_id)


def invalid_type(found: str) -> InvalidInputError:
    """Return the error for a body that is not declared as JSON."""
    error = InvalidInputError(
        f"The body's content type is {found or 'missing'}.",
        code="unsupported_media_type",
        cure="Send content-type: application/json.",
    )
    error.status = 415
    return error
