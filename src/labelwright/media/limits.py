"""How much one file may cost to decode."""

import msgspec

MIB = 1024 * 1024


class DecodeLimits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of one decode child.

    Parameters
    ----------
    address_space_bytes
        All memory that the child may map.
    cpu_seconds
        Processor time for one file.
    wall_seconds
        Time for one file by the clock; then the child is killed, not asked.
    start_seconds
        Time for the child to say that it is ready.
    file_bytes
        Largest file that it may write.
    open_files
        Files open at once.
    files_per_child
        After so many files a fresh child takes over.
    """

    address_space_bytes: int = 768 * MIB
    cpu_seconds: int = 10
    wall_seconds: float = 20.0
    start_seconds: float = 30.0
    file_bytes: int = 320 * MIB
    open_files: int = 64
    files_per_child: int = 100
