"""What can keep a home from being served. Every message says what to do about it."""

from labelwright.kernel.errors import ConflictError, InvalidInputError, UnavailableError


class HomeUnusableError(InvalidInputError):
    """The home folder cannot be used."""

    code = "home_unusable"


class HomeInUseError(ConflictError):
    """Another `up` serves this home."""

    code = "home_in_use"


class PortTakenError(ConflictError):
    """Another program listens on the port."""

    code = "port_taken"


class DatabaseStartError(UnavailableError):
    """PostgreSQL could not be started."""

    code = "database_start"


class MigrationError(UnavailableError):
    """The database could not be brought to the current schema."""

    code = "migration"


class StoppedError(UnavailableError):
    """We were told to stop before the start was complete."""

    code = "stopped"
