"""Videos: frames by the times that the file gives them, and nothing but pictures and sound."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from labelwright.media_types.video import MEDIA_TYPE
from labelwright.plugin.media_type import MediaProblemError, Rendition
from tests.media_files import FILES, mp4, webm

SECRET = b"+52.5200+013.4050/"
CLIPS = ("clip.webm", "clip.mp4")


def probed(tmp_path: Path, content: bytes) -> dict[str, Any]:
    path = tmp_path / "original"
    path.write_bytes(content)
    return MEDIA_TYPE.probe(path)


def rendered(tmp_path: Path, content: bytes) -> dict[str, Rendition]:
    (tmp_path / "original").write_bytes(content)
    return {one.kind: one for one in MEDIA_TYPE.render(tmp_path / "original", tmp_path)}


def times(tmp_path: Path, content: bytes) -> list[int]:
    return json.loads(rendered(tmp_path, content)["frames"].path.read_text())["times_us"]


@pytest.mark.parametrize("name", CLIPS)
def test_a_recorded_clip_tells_its_facts(tmp_path: Path, name: str) -> None:
    found = probed(tmp_path, (FILES / name).read_bytes())

    assert (found["width"], found["height"], found["frames"]) == (96, 64, 11)
    assert found["frame_rate"] == pytest.approx(10, abs=0.2)
    assert found["duration_s"] == pytest.approx(1.05, abs=0.1)
    assert found["codec"] == {"clip.webm": "vp9", "clip.mp4": "h264"}[name]


def test_frames_are_in_the_order_in_which_they_are_shown(tmp_path: Path) -> None:
    clip = mp4(deltas=[(4, 100)], offsets=[(1, 100), (1, 300), (1, 0), (1, 0)], start=100)

    assert times(tmp_path, clip) == [0, 100_000, 200_000, 300_000]


def test_uneven_times_stay_uneven(tmp_path: Path) -> None:
    assert times(tmp_path, webm(times=[0, 33, 67, 100])) == [0, 33_000, 67_000, 100_000]
    assert times(tmp_path, mp4(deltas=[(2, 40), (1, 500), (1, 40)])) == [0, 40_000, 80_000, 580_000]


def test_sizes_that_are_left_open_end_where_the_next_part_begins(tmp_path: Path) -> None:
    assert times(tmp_path, webm(unknown=True)) == [0, 33_000, 67_000, 100_000]


@pytest.mark.parametrize(
    ("matrix", "rotation"),
    [((1, 0, 0, 1), 0), ((0, 1, -1, 0), 90), ((-1, 0, 0, -1), 180), ((0, -1, 1, 0), 270)],
)
def test_size_is_upright(tmp_path: Path, matrix: tuple[int, ...], rotation: int) -> None:
    clip = mp4(matrix=matrix)
    found = probed(tmp_path, clip)
    display = rendered(tmp_path, clip)["display"]

    assert found["rotation"] == rotation
    assert (found["width"], found["height"]) == ((64, 96) if rotation % 180 else (96, 64))
    assert (display.width, display.height) == (found["width"], found["height"])


@pytest.mark.parametrize(
    "content", [mp4(place=SECRET), webm(tags=SECRET), webm(tags=SECRET[:1] * 3)], ids=len
)
def test_what_is_served_says_nothing_of_places(tmp_path: Path, content: bytes) -> None:
    made = rendered(tmp_path, content)["display"].path.read_bytes()

    assert SECRET not in made
    assert len(made) == len(content)
    assert probed(tmp_path, made) == probed(tmp_path, content)


def test_tracks_of_sensors_are_taken_out(tmp_path: Path) -> None:
    clip = mp4()
    sensor = mp4(handler=b"meta", place=SECRET)
    start = sensor.index(b"moov") - 4
    movie = sensor[start : start + int.from_bytes(sensor[start : start + 4], "big")]
    whole = clip + movie

    made = rendered(tmp_path, whole)["display"].path.read_bytes()

    assert SECRET not in made
    assert b"meta" not in made


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (mp4(codec=b"hvc1"), "video_codec_unsupported"),
        (webm(codec=b"V_THEORA"), "video_codec_unsupported"),
        (mp4(handler=b"soun", codec=b"mp4a"), "video_without_pictures"),
        (mp4(size=(0, 64)), "video_size"),
        (mp4(size=(9000, 64)), "video_size"),
        (mp4(deltas=[]), "video_length"),
        (mp4(deltas=[(2, 2**31)]), "video_length"),
        (mp4(deltas=[(2**32 - 1, 1)]), "video_broken"),
        (mp4()[:100], "video_broken"),
        (mp4().replace(b"moov", b"free"), "video_broken"),
        (webm()[:60], "video_broken"),
        (b"\x1a\x45\xdf\xa3" + bytes(40), "video_broken"),
        (b"\0\0\0\x18ftypisom" + bytes(40), "video_broken"),
    ],
)
def test_a_broken_video_is_one_problem_with_its_cure(
    tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(MediaProblemError) as caught:
        probed(tmp_path, content)

    assert caught.value.code == code
    assert caught.value.cure


@pytest.mark.parametrize("name", CLIPS)
def test_a_video_cut_or_changed_anywhere_is_whole_or_a_problem(tmp_path: Path, name: str) -> None:
    content = (FILES / name).read_bytes()
    for at in range(32, len(content), max(1, len(content) // 199)):
        for hurt in (content[:at], content[:at] + b"\xff" + content[at + 1 :]):
            with suppress(MediaProblemError):
                assert probed(tmp_path, hurt)["frames"] > 0


def test_other_files_are_left_to_others() -> None:
    for head in (b"", b"RIFF....AVI ", b"%PDF-1.4", b"\0\0\0\x08ftyp", b"fLaC"):
        assert MEDIA_TYPE.sniff(head) is None
