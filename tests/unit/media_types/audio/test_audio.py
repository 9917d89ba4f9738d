"""Sound: what is read of it, what is served of it, what is refused."""

import struct
import wave
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from labelwright.media_types.audio import MEDIA_TYPE
from labelwright.plugin.media_type import SNIFF_BYTES, MediaProblemError
from tests.media_files import FILES, flac, mp3, mp4, opus, riff, tone

SECRET = b"52.5200 N 13.4050 E"
PCM = struct.pack("<HHIIHH", 1, 1, 8000, 16_000, 2, 16)
WAV_NOTE = b"LIST" + struct.pack("<I", len(SECRET) + 1) + SECRET + b"\0"


def probed(tmp_path: Path, content: bytes) -> dict[str, Any]:
    path = tmp_path / "original"
    path.write_bytes(content)
    return MEDIA_TYPE.probe(path)


def served(tmp_path: Path, content: bytes) -> bytes:
    (tmp_path / "original").write_bytes(content)
    (rendition,) = MEDIA_TYPE.render(tmp_path / "original", tmp_path)
    assert rendition.content_type == MEDIA_TYPE.sniff(content[:SNIFF_BYTES])
    return rendition.path.read_bytes()


@pytest.mark.parametrize(
    ("content", "codec", "seconds"),
    [
        (tone(0.5), "pcm", 0.5),
        (riff(PCM, bytes(16_000), extra=WAV_NOTE), "pcm", 1.0),
        (mp3(50), "mp3", 50 * 1152 / 44_100),
        (mp3(50, tag=b"TIT2" + bytes(300), end=b"TAG" + bytes(125)), "mp3", 50 * 1152 / 44_100),
        (flac(), "flac", 1.0),
        (opus(2.5), "opus", 2.5),
        (mp4(codec=b"mp4a", handler=b"soun", brand=b"M4A "), "aac", 1.0),
        ((FILES / "tone.webm").read_bytes(), "opus", 1.08),
        ((FILES / "tone.m4a").read_bytes(), "opus", 1.08),
    ],
    ids=["wav", "wav-list", "mp3", "mp3-tags", "flac", "opus", "m4a", "webm", "m4a-fragments"],
)
def test_length_and_codec_come_from_the_file(
    tmp_path: Path, content: bytes, codec: str, seconds: float
) -> None:
    found = probed(tmp_path, content)

    assert found["codec"] == codec
    assert found["duration_s"] == pytest.approx(seconds, abs=0.05)
    assert found["channels"] in {1, 2}
    assert found["sample_rate"] > 0


@pytest.mark.parametrize(
    "content",
    [
        riff(PCM, bytes(160), extra=WAV_NOTE),
        mp3(tag=SECRET * 9, end=b"TAG" + SECRET.ljust(125, b"\0")),
        flac(comment=SECRET),
        opus(comments=[b"LOCATION=" + SECRET, b"x", b""]),
        mp4(codec=b"mp4a", handler=b"soun", brand=b"M4A ", place=SECRET),
    ],
    ids=["wav", "mp3", "flac", "opus", "m4a"],
)
def test_what_is_served_says_nothing_of_places(tmp_path: Path, content: bytes) -> None:
    assert SECRET in content

    made = served(tmp_path, content)

    assert SECRET not in made
    assert probed(tmp_path, made) == probed(tmp_path, content)


def test_samples_of_a_wav_stay_as_they_are(tmp_path: Path) -> None:
    content = tone(0.1, channels=2)

    (tmp_path / "made.wav").write_bytes(served(tmp_path, content))

    with wave.open(str(tmp_path / "made.wav")) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (2, 8000, 800)
        assert file.readframes(800) == content[44:]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (tone()[:-1], "audio_broken"),
        (riff(PCM, b"", stated=0xFFFFFFFF), "audio_broken"),
        (riff(PCM, b""), "audio_length"),
        (riff(b"\1\0", bytes(16)), "audio_broken"),
        (riff(struct.pack("<HHIIHH", 1, 0, 8000, 0, 0, 16), bytes(16)), "audio_broken"),
        (
            riff(struct.pack("<HHIIHH", 2, 1, 8000, 4000, 1, 4), bytes(16)),
            "audio_codec_unsupported",
        ),
        (mp3()[:-1], "audio_broken"),
        (mp3(end=b"something else"), "audio_broken"),
        (b"ID3\4\0\0\x7f\x7f\x7f\x7f", "audio_broken"),
        (flac(samples=0), "audio_broken"),
        (flac()[:40], "audio_broken"),
        (opus()[:-1], "audio_broken"),
        (opus(0), "audio_broken"),
        (opus(1e9), "audio_length"),
        (opus() + opus().replace(b"\7\0\0\0", b"\x08\0\0\0"), "audio_several_streams"),
        (mp4(codec=b"ac-3", handler=b"soun", brand=b"M4A "), "audio_codec_unsupported"),
        (mp4(brand=b"M4A "), "audio_broken"),
        (mp4(codec=b"mp4a", handler=b"soun", brand=b"M4A ")[:200], "audio_broken"),
    ],
)
def test_a_broken_sound_is_one_problem_with_its_cure(
    tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(MediaProblemError) as caught:
        probed(tmp_path, content)

    assert caught.value.code == code
    assert caught.value.cure


@pytest.mark.parametrize("make", [tone, mp3, flac, opus, (FILES / "tone.m4a").read_bytes])
def test_a_sound_cut_anywhere_is_whole_or_a_problem(tmp_path: Path, make: Any) -> None:
    content = make()
    for end in range(16, len(content), max(1, len(content) // 97)):
        with suppress(MediaProblemError):
            assert probed(tmp_path, content[:end])["duration_s"] > 0


@pytest.mark.parametrize(
    "head",
    [b"", b"\xff", b"RIFF....AVI ", b"\xff\xd8\xff\xe0", b"%PDF-1.4", mp4(), b"\x1a\x45\xdf\xa3"],
)
def test_other_files_are_left_to_others(head: bytes) -> None:
    assert MEDIA_TYPE.sniff(head) is None
