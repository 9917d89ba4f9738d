"""Documents of pages.

Promise: people see pages as pictures and never the original: no links, scripts, attachments, forms
or hidden text reach them. Coordinates are pixels of a page's picture.
"""

from pathlib import Path
from typing import Any

from labelwright.plugin.media_type import Rendition

MAX_BYTES = 200_000_000

_CONTENT_TYPE = "application/pdf"


class Document:
    """Media type of documents. The renderer is imported only where a file is opened."""

    name = "document"
    title = "Document"
    content_types = (_CONTENT_TYPE,)
    inline = False
    max_bytes = MAX_BYTES

    def sniff(self, head: bytes) -> str | None:
        """Return application/pdf for a file that begins as one; blanks before it are fine."""
        return _CONTENT_TYPE if head.lstrip(b"\xef\xbb\xbf\r\n \t\0").startswith(b"%PDF-") else None

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts.

        Returns
        -------
        dict
            ``pages``: how many. ``width`` and ``height`` of the picture of the first.
        """
        from labelwright.media_types.document.pages import facts  # noqa: PLC0415  loads PDFium

        return facts(path)

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Write ``display``, all pages in one file, its ``index``, and ``thumbnail``."""
        from labelwright.media_types.document.pages import render  # noqa: PLC0415  likewise

        return render(path, out_dir)
