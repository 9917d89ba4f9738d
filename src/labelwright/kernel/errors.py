"""The error tree. Raising rolls back, returning commits.

    LabelwrightError
    ├── InvalidInputError   422  what was sent breaks a rule; says which field and how to mend it
    ├── UnauthorizedError   401  nobody is signed in
    ├── ForbiddenError      403  signed in, but this role may not do it
    ├── NotFoundError       404  absent, or another organization's: the two look alike
    ├── ConflictError       409  the state moved: lease lost, version changed, name taken
    ├── TooLargeError       413  over a stated limit
    ├── RateLimitedError    429  too many requests; says when to come back
    ├── UnavailableError    503  a part we need is down for now
    └── InvariantError      500  we broke a promise; never caused by input

Each carries a stable ``code``, the ``field`` (JSON pointer) where there is one, and a ``cure``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from labelwright.kernel.problems import Problem


class LabelwrightError(Exception):
    """Something went wrong."""

    status = 500
    code = "error"

    def __init__(
        self,
        message: str | None = None,
        *,
        code: str | None = None,
        field: str | None = None,
        cure: str | None = None,
        problems: "Sequence[Problem]" = (),
    ) -> None:
        self.message = message or (self.__doc__ or "").strip().splitlines()[0]
        self.code = code or self.code
        self.field = field
        self.cure = cure
        self.problems = tuple(problems)
        super().__init__(self.message)


class InvalidInputError(LabelwrightError):
    """The request breaks a rule."""

    status = 422
    code = "invalid_input"

    @classmethod
    def of(cls, problems: "Sequence[Problem]") -> "InvalidInputError":
        """Return the error that reports every one of ``problems`` (at least one)."""
        first = problems[0]
        return cls(
            first.message,
            code=first.code,
            field=first.path,
            cure=first.cure or None,
            problems=problems,
        )


class UnauthorizedError(LabelwrightError):
    """Sign in first."""

    status = 401
    code = "unauthorized"


class ForbiddenError(LabelwrightError):
    """Your role does not allow this."""

    status = 403
    code = "forbidden"


class NotFoundError(LabelwrightError):
    """There is no such thing here."""

    status = 404
    code = "not_found"


class ConflictError(LabelwrightError):
    """The state changed in the meantime."""

    status = 409
    code = "conflict"


class TooLargeError(LabelwrightError):
    """The request is larger than the limit."""

    status = 413
    code = "too_large"


class RateLimitedError(LabelwrightError):
    """Too many requests."""

    status = 429
    code = "rate_limited"

    def __init__(self, message: str | None = None, *, retry_after_seconds: int) -> None:
        super().__init__(message, cure=f"Try again in {retry_after_seconds} s.")
        self.retry_after_seconds = retry_after_seconds


class UnavailableError(LabelwrightError):
    """A part of the service is not available for the moment."""

    status = 503
    code = "unavailable"


class InvariantError(LabelwrightError):
    """A promise of the service was broken."""

    status = 500
    code = "invariant"
