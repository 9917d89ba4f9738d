"""Plain text.

Promise: a text is stored byte for byte as it came: no normalization, no change of line ends, a byte
order mark stays. Positions in it are code points, counted from 0, end exclusive.
"""

import codecs
import re
from pathlib import Path
from typing import Any

from labelwright.plugin.media_type import MediaProblemError, Rendition

MAX_BYTES = 10_000_000

_CONTENT_TYPE = "text/plain"
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 1 / 8
"""Noise that happens to be UTF-8 has more: a quarter of ASCII are such characters."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_FORMAT = re.compile(
    rb"(\xef\xbb\xbf)?\s*(%!PS|\{\\rtf|<\?xml|<svg[\s>]|<!doctype\s|<html[\s>])", re.IGNORECASE
)
"""Made to be drawn, not to be read as it is written."""


class Text:
    """Media type whose content travels in the API itself."""

    name = "text"
    title = "Text"
    content_types = (_CONTENT_TYPE,)
    inline = True
    max_bytes = MAX_BYTES

    def sniff(self, head: bytes) -> str | None:
        """Return text/plain for what is meant to be read; a cut last character is fine.

        Texts in another encoding too, though only UTF-8 is taken: ``measure`` names the cure.
        """
        if head.startswith(_UTF_16):
            return _CONTENT_TYPE
        if _OTHER_FORMAT.match(head):
            return None
        most = len(head) * _MOST_CONTROLS
        try:
            codecs.getincrementaldecoder("utf-8")("strict").decode(head)
        except UnicodeDecodeError:
            most = 0
        return _CONTENT_TYPE if len(_CONTROL.findall(head)) <= most else None

    def measure(self, content: bytes) -> dict[str, Any]:
        r"""Return the facts of a text.

        Returns
        -------
        dict
            ``characters``: code points. ``bytes``: length in UTF-8. ``lines``: pieces between line
            feeds, without an empty last one; 0 for the empty text.

        Raises
        ------
        MediaProblemError
            When it is no UTF-8, holds U+0000, or is larger than ``MAX_BYTES``.

        Examples
        --------
        >>> Text().measure("à\nb".encode())
        {'characters': 3, 'bytes': 4, 'lines': 2}
        """
        if len(content) > MAX_BYTES:
            raise _too_large()
        try:
            text = content.decode("utf-8", "strict")
        except UnicodeDecodeError as error:
            raise MediaProblemError(
                "The text is UTF-16, not UTF-8."
                if content.startswith(_UTF_16)
                else f"The text is not UTF-8: byte {error.start} does not fit.",
                code="text_not_utf8",
                cure="Save the text as UTF-8.",
            ) from None
        if "\0" in text:
            raise MediaProblemError(
                "The text holds U+0000, which no database can store.",
                code="text_nul_character",
                cure="Remove the NUL character.",
            )
        is_open = bool(text) and not text.endswith("\n")
        return {
            "characters": len(text),
            "bytes": len(content),
            "lines": text.count("\n") + is_open,
        }

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts of the text in the file at ``path``, as ``measure`` does."""
        if path.stat().st_size > MAX_BYTES:
            raise _too_large()
        return self.measure(path.read_bytes())

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Return nothing: a text is shown as it is."""
        return []


def _too_large() -> MediaProblemError:
    return MediaProblemError(
        f"The text is larger than {MAX_BYTES // 1_000_000} MB.",
        code="text_too_large",
        cure="Split it into several assets.",
    )
