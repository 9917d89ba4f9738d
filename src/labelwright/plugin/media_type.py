"""The contract of a media type: everything that depends on what is looked at.

A media type is one folder with one public name, ``MEDIA_TYPE``, and one entry point. Files are a
stranger's: ``probe`` and ``render`` run only in the limited child process, ``sniff`` sees a few
bytes and ``measure`` plain text. What is wrong with a file is said by raising
``MediaProblemError``. Loading the member must stay light: codecs are imported where they are used.

Conventions: pictures are measured upright (after their stored orientation), in whole pixels.
"""

from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import msgspec

from labelwright.kernel.errors import InvalidInputError

SNIFF_BYTES = 4096
DISPLAY = "display"
THUMBNAIL = "thumbnail"


class MediaProblemError(InvalidInputError):
    """The file cannot be used: it says why, and what to do about it."""

    code = "media_invalid"

    def __init__(self, message: str, *, code: str, cure: str) -> None:
        super().__init__(message, code=code, cure=cure)


class Rendition(msgspec.Struct, frozen=True, kw_only=True):
    """One file made from an original.

    Parameters
    ----------
    kind
        ``display`` is what people annotate: upright, without metadata, in the very pixels that
        coordinates count. ``thumbnail`` is small and for lists.
    path
        Where it lies: a plain name below the folder that ``render`` was given.
    width, height
        Size in pixels; 0 where the medium has none.
    """

    kind: str
    path: Path
    content_type: str
    width: int = 0
    height: int = 0


@runtime_checkable
class MediaType(Protocol):
    """One kind of thing that is looked at."""

    @property
    def name(self) -> str:
        """Name of the folder and of the entry point."""
        ...

    @property
    def title(self) -> str:
        """Name for people."""
        ...

    @property
    def content_types(self) -> tuple[str, ...]:
        """Content types that it reads, as ``sniff`` returns them."""
        ...

    @property
    def inline(self) -> bool:
        """Whether the content itself travels in the API: then it is an ``InlineMediaType``."""
        ...

    @property
    def max_bytes(self) -> int:
        """Size of the largest original."""
        ...

    def sniff(self, head: bytes) -> str | None:
        """Return the content type that the first ``SNIFF_BYTES`` show, or None if not ours."""
        ...

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts of the original at ``path``, cheaply: from its header if it has one.

        Raises
        ------
        MediaProblemError
            When the file cannot be used.
        """
        ...

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Write the renditions of ``path`` into ``out_dir``; afterwards the file is proven whole.

        Raises
        ------
        MediaProblemError
            When the file cannot be used.
        """
        ...


@runtime_checkable
class InlineMediaType(MediaType, Protocol):
    """A media type whose content is plain text: measured where it arrives, without a child."""

    def measure(self, content: bytes) -> dict[str, Any]:
        """Return the facts of ``content``, the same that ``probe`` finds in a file.

        Raises
        ------
        MediaProblemError
            When the content cannot be used.
        """
        ...
