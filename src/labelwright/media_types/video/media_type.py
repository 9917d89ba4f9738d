"""Moving pictures.

Promise: people see the very frames that the requester sent, coded as they came. A frame is known by
its place in the order of presentation and by the time that the file gives it, never by a rate. What
is served carries no places, names, sensors or subtitles.
"""

from pathlib import Path
from typing import Any

from labelwright.plugin.containers import mp4, webm
from labelwright.plugin.media_type import Rendition

MAX_BYTES = 300_000_000


class Video:
    """Media type of moving pictures. Nothing is decoded here; browsers do that."""

    name = "video"
    title = "Video"
    content_types = ("video/mp4", "video/webm")
    inline = False
    max_bytes = MAX_BYTES

    def sniff(self, head: bytes) -> str | None:
        """Return the content type by the first bytes alone; names and claims do not count."""
        if mp4.is_mp4(head):
            return "video/mp4"
        return "video/webm" if webm.is_webm(head) else None

    def probe(self, path: Path) -> dict[str, Any]:
        """Return the facts.

        Returns
        -------
        dict
            ``width`` and ``height`` upright; ``rotation`` as stored; ``duration_s``; ``frames``;
            ``frame_rate``, the mean over the whole; ``codec``; ``sound``, its codec or None.
        """
        from labelwright.media_types.video.reading import facts  # noqa: PLC0415  on use

        return facts(path)

    def render(self, path: Path, out_dir: Path) -> list[Rendition]:
        """Write ``display`` and ``frames``, the time of every frame."""
        from labelwright.media_types.video.reading import render  # noqa: PLC0415  on use

        return render(path, out_dir)
