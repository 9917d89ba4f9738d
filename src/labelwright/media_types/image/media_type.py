"""Still pictures.

Promise: people annotate the very pixels that the requester's own tools see after applying the
stored orientation: same width, same height, origin in the top-left corner. What is shown carries no
metadata: no place, no camera, no profile.
"""

from pathlib import Path
from typing import Any

from labelwright.media_types.image.signatures import CONTENT_TYPES, sniff
from labelwright.plugin.media_type import Rendition

MAX_BYTES = 200_000_000


class Image:
    """Media type of still pictures. The codecs are imported only where a file is opened."""

    name = "image"
    title = "Image"
    content_types = tuple(CONTENT_TYPES)
    inline = False
    max_bytes = MAX_BYTES

    def sniff(self, head: bytes) -> str | None:
        """Return the content type by the first bytes alone; names and claims do not count."""
        return sniff(head)

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts, from the header alone.

        Returns
        -------
        dict
            ``width`` and ``height`` in pixels, upright; ``format``; ``orientation`` as stored, 1 to
            8; ``mode`` as stored; ``large`` where a side exceeds what every browser draws quickly.
        """
        from labelwright.media_types.image.header import facts  # noqa: PLC0415  loads the codecs

        return facts(path)

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Write ``display`` and ``thumbnail``."""
        from labelwright.media_types.image.renditions import render  # noqa: PLC0415  likewise

        return render(path, out_dir)
