"""Sound.

Promise: people hear the very samples that the requester sent, coded as they came; times in answers
are seconds from the first sample. What is served carries no titles, names, places or pictures.
"""

from pathlib import Path
from typing import Any

from labelwright.media_types.audio.signatures import CONTENT_TYPES, sniff
from labelwright.plugin.media_type import Rendition

MAX_BYTES = 300_000_000


class Audio:
    """Media type of sound. Nothing is decoded here; browsers do that."""

    name = "audio"
    title = "Sound"
    content_types = CONTENT_TYPES
    inline = False
    max_bytes = MAX_BYTES

    def sniff(self, head: bytes) -> str | None:
        """Return the content type by the first bytes alone; names and claims do not count."""
        return sniff(head)

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts.

        Returns
        -------
        dict
            ``duration_s``, ``codec``, ``channels``, ``sample_rate`` in Hz, ``format``.
        """
        from labelwright.media_types.audio.reading import facts  # noqa: PLC0415  on use

        return facts(path)

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Write ``display``."""
        from labelwright.media_types.audio.reading import render  # noqa: PLC0415  on use

        return render(path, out_dir)
