"""From a file to its frames and to what is served of it. Runs in the decode child only."""

import json
import struct
from pathlib import Path
from typing import Any

from labelwright.plugin.containers import BrokenContainerError, Container, Track
from labelwright.plugin.containers.cleaned import mapped, write_clean
from labelwright.plugin.containers.mp4 import is_mp4, read_mp4
from labelwright.plugin.containers.webm import read_webm
from labelwright.plugin.media_type import DISPLAY, MediaProblemError, Rendition

FRAMES = "frames"
MAX_SIDE_PX = 8192
MAX_SECONDS = 24 * 3600

_SHOWN = frozenset({"h264", "vp8", "vp9", "av1"})
_HEARD = frozenset({"aac", "opus", "vorbis", "flac", "mp3"})
_SIDEWAYS = frozenset({90, 270})


def facts(path: Path) -> dict[str, Any]:
    """Return what the tables of the file say."""
    container, track = _opened(path)
    width, height = _upright(track)
    sound = container.first("audio")
    return {
        "width": width,
        "height": height,
        "rotation": track.rotation,
        "duration_s": round(container.duration_s, 6),
        "frames": len(track.times),
        "frame_rate": round(_rate(track.times), 3),
        "codec": track.codec,
        "sound": sound.codec if sound else None,
    }


def render(path: Path, out_dir: Path) -> list[Rendition]:
    """Write the video without its metadata, and when each frame is shown."""
    with path.open("rb") as file:
        suffix = "mp4" if is_mp4(file.read(32)) else "webm"
    container, track = _opened(path)
    made, frames = out_dir / f"display.{suffix}", out_dir / "frames.json"
    write_clean(path, container, made)
    document = {"times_us": track.times, "end_us": round(container.duration_s * 1e6)}
    frames.write_text(json.dumps(document, separators=(",", ":")), encoding="ascii")
    size = _upright(track)
    return [
        Rendition(
            kind=DISPLAY,
            path=made,
            content_type=f"video/{suffix}",
            width=size[0],
            height=size[1],
        ),
        Rendition(kind=FRAMES, path=frames, content_type="application/json"),
    ]


def _opened(path: Path) -> tuple[Container, Track]:
    data = mapped(path)
    try:
        container = (read_mp4 if is_mp4(bytes(data[:32])) else read_webm)(data)
    except BrokenContainerError as error:
        raise _broken(str(error)) from None
    except (struct.error, IndexError, ValueError, OverflowError):
        raise _broken("its tables contradict themselves") from None
    track = container.first("video")
    if track is None:
        raise MediaProblemError(
            "The file holds no moving pictures.",
            code="video_without_pictures",
            cure="Send sound alone as WAV, MP3, FLAC, Ogg or M4A.",
        )
    _check(container, track)
    return container, track


def _check(container: Container, track: Track) -> None:
    sounds = (one.codec for one in container.tracks if one.kind == "audio")
    strange = next((codec for codec in sounds if codec not in _HEARD), None)
    if track.codec not in _SHOWN or strange is not None:
        raise MediaProblemError(
            f"The video is coded as {(strange or track.codec)[:40] or 'something unknown'}, "
            "which not every browser plays.",
            code="video_codec_unsupported",
            cure="Save it as MP4 with H.264 and AAC, or as WebM with VP9 and Opus.",
        )
    if not min(track.width, track.height) > 0 or max(track.width, track.height) > MAX_SIDE_PX:
        raise MediaProblemError(
            f"The video has no pixels, or a side of more than {MAX_SIDE_PX} pixels.",
            code="video_size",
            cure="Scale it down.",
        )
    if not track.times or not 0 < container.duration_s <= MAX_SECONDS:
        raise MediaProblemError(
            "The video has no frames, or is longer than a day.",
            code="video_length",
            cure="Send videos of up to 24 hours.",
        )


def _upright(track: Track) -> tuple[int, int]:
    is_sideways = track.rotation in _SIDEWAYS
    return (track.height, track.width) if is_sideways else (track.width, track.height)


def _rate(times: list[int]) -> float:
    """Return the mean number of frames a second."""
    span = times[-1] - times[0]
    return (len(times) - 1) * 1e6 / span if span > 0 else 0.0


def _broken(where: str) -> MediaProblemError:
    return MediaProblemError(
        f"The video is damaged: {where}.",
        code="video_broken",
        cure="Open it in a video program, save it again as MP4 or WebM, and send that file.",
    )
