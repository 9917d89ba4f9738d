"""Hostile files against the real decode child: one problem each, and the next file works."""

import asyncio
import io
import os
import pickle
import signal
import struct
import zipfile
import zlib
from collections.abc import AsyncGenerator
from pathlib import Path

import psutil
import pytest
from PIL import Image, PngImagePlugin

from labelwright.media.decode import Decoded, DecodePool, DecodeProblem
from labelwright.media.limits import MIB, DecodeLimits
from tests.integration.decoding import children, others, place
from tests.media_files import mp4, opus, pdf, tone, webm

__all__ = ["others"]
pytestmark = pytest.mark.usefixtures("others")


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *, colour: int = 0, chunks: bytes = b"") -> bytes:
    """Return a PNG of zeros: tiny on disk, as large in memory as its header says."""
    channels = {0: 1, 2: 3, 6: 4}[colour]
    packer = zlib.compressobj(9 if channels == 1 else 1)
    rows = bytes(50 * (1 + width * channels))
    body = b"".join(packer.compress(rows) for _ in range(height // 50))
    body += packer.compress(rows[: height % 50 * (1 + width * channels)]) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunks
        + chunk(b"IDAT", body)
        + chunk(b"IEND", b"")
    )


def encoded(form: str, size: tuple[int, int] = (320, 200), **options: object) -> bytes:
    file = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(file, form, **options)
    return file.getvalue()


def zip_bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", bytes(5_000_000))
    return file.getvalue()


def icc_bomb() -> bytes:
    return chunk(b"iCCP", b"bomb\0\0" + zlib.compress(bytes(80_000_000), 9))


def text_bomb() -> bytes:
    return chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80_000_000), 9))


def wild_tiff() -> bytes:
    entry = struct.pack("<HHII", 256, 4, 1, 2**31)
    height = struct.pack("<HHII", 257, 4, 1, 2**31)
    return b"II*\0\x08\0\0\0\x02\0" + entry + height + b"\0\0\0\0"


def looping_tiff() -> bytes:
    return b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 330, 4, 1, 8) + b"\x08\0\0\0"


def wild_gif() -> bytes:
    return b"GIF89a\xff\xff\xff\xff\x80\0\0" + bytes(6) + b"\x21\xfe" + b"\xffx" * 100_000


def wild_bmp() -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, 2**30, -(2**30), 1, 32, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + header


def packed(unit: bytes, count: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(unit) for _ in range(count)) + packer.flush()


HOSTILE: dict[str, bytes] = {
    "PNG of 81 megapixels": png(9000, 9000),
    "RGBA bomb of 81 megapixels": png(9000, 9000, colour=6),
    "PNG of 4 gigapixels by its header": png(1, 1).replace(
        struct.pack(">II", 1, 1), struct.pack(">II", 2**16, 2**16)
    ),
    "PostScript named .png": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(%pipe%id) file",
    "truncated JPEG": encoded("JPEG")[:4000],
    "JPEG without pixels": b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9",
    "truncated PNG": encoded("PNG")[:4000],
    "truncated WebP": encoded("WEBP")[:4000],
    "SVG with a script": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "HTML named .jpg": b"<!doctype html><script>alert(1)</script>",
    "zip": zip_bomb(),
    "pickle": pickle.dumps({"a": 1}),
    "PDF": b"%PDF-1.7\n1 0 obj",
    "PDF of ten thousand pages": pdf(["x"], repeat=10_000),
    "PDF nested without end": b"%PDF-1.4\n1 0 obj\n" + b"[" * 200_000 + b"\nendobj\n",
    "WAV that ends early": tone()[:-1],
    "Ogg that ends early": opus()[:-1],
    "MP4 with four billion samples": mp4(deltas=[(2**32 - 1, 1)]),
    "MP4 whose box reaches beyond it": mp4().replace(b"mdat", b"mdat", 1)[:-9],
    "WebM that ends within a block": webm()[:-3],
    "empty": b"",
    "one byte": b"\xff",
    "colour profile bomb": png(8, 8, chunks=icc_bomb()),
    "TIFF with wild sizes": wild_tiff(),
    "TIFF that points at itself": looping_tiff(),
    "GIF without a frame": wild_gif(),
    "BMP with wild sizes": wild_bmp(),
    "wrong checksum": encoded("PNG").replace(b"IDAT", b"IDAT\0", 1),
    "not a picture after the signature": b"\x89PNG\r\n\x1a\n" + os.urandom(2000),
}


@pytest.fixture
async def pool() -> AsyncGenerator[DecodePool]:
    async with DecodePool() as pool:
        yield pool


class Watch:
    """Notes the largest memory of any decode child while it runs."""

    def __init__(self) -> None:
        self.peak = 0

    async def run(self) -> None:
        while True:
            for child in children():
                try:
                    self.peak = max(self.peak, child.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue
            await asyncio.sleep(0.01)


async def test_every_hostile_file_is_a_problem_and_the_next_file_works(
    pool: DecodePool, tmp_path: Path
) -> None:
    watch = Watch()
    watching = asyncio.ensure_future(watch.run())
    good = encoded("JPEG")
    for n, (name, content) in enumerate(HOSTILE.items()):
        for media_type in (None, "image"):
            result = await pool.decode(
                media_type, *place(tmp_path, content, f"{n}-{media_type}.png")
            )

            assert isinstance(result, DecodeProblem), name
            assert result.code
            assert result.message
            assert result.cure
            assert not list((tmp_path / f"{n}-{media_type}.png-made").iterdir()), name
        assert isinstance(await pool.decode(None, *place(tmp_path, good, f"{n}-good")), Decoded), (
            name
        )
    watching.cancel()

    assert 0 < watch.peak <= 512 * MIB


@pytest.mark.parametrize(
    "stream",
    [packed(bytes(MIB), 1500), packed(b"0 0 m 9 9 l S\n" * 50_000, 200)],
    ids=["unpacks to 1.5 GB", "ten million lines"],
)
async def test_a_page_that_unpacks_without_end_ends_its_child_alone(
    pool: DecodePool, tmp_path: Path, stream: bytes
) -> None:
    watch = Watch()
    watching = asyncio.ensure_future(watch.run())

    result = await pool.decode(None, *place(tmp_path, pdf(["x"], stream=stream), "bomb"))
    good = await pool.decode(None, *place(tmp_path, pdf(["x"]), "good"))
    watching.cancel()

    assert isinstance(result, DecodeProblem)
    assert isinstance(good, Decoded)
    assert watch.peak <= DecodeLimits().address_space_bytes


async def test_bombs_that_decoders_can_defuse_are_shown(pool: DecodePool, tmp_path: Path) -> None:
    endless = [Image.new("L", (64, 64), value) for value in range(256)] * 8
    frames = io.BytesIO()
    endless[0].save(frames, "GIF", save_all=True, append_images=endless[1:], loop=0)
    harmless = {
        "GIF of 2048 frames": frames.getvalue(),
        "EXIF that is noise": encoded("JPEG", exif=b"Exif\0\0II*\0" + os.urandom(500)),
        "colour profile that is noise": encoded("JPEG", icc_profile=os.urandom(5000)),
    }

    for name, content in harmless.items():
        result = await pool.decode("image", *place(tmp_path, content, name))

        assert isinstance(result, Decoded), name


async def test_text_bomb_costs_no_memory(pool: DecodePool, tmp_path: Path) -> None:
    watch = Watch()
    watching = asyncio.ensure_future(watch.run())

    result = await pool.decode(None, *place(tmp_path, png(8, 8, chunks=text_bomb())))
    watching.cancel()

    assert isinstance(result, DecodeProblem)
    assert watch.peak <= 256 * MIB


async def test_picture_at_the_limit_is_shown_within_the_memory(
    pool: DecodePool, tmp_path: Path
) -> None:
    watch = Watch()
    watching = asyncio.ensure_future(watch.run())

    result = await pool.decode(None, *place(tmp_path, png(8000, 8000, colour=2)))
    watching.cancel()

    assert isinstance(result, Decoded)
    assert result.facts["width"] == 8000
    assert watch.peak <= 512 * MIB


async def test_decoder_out_of_memory_is_a_problem_of_that_file_alone(tmp_path: Path) -> None:
    limits = DecodeLimits(address_space_bytes=300 * MIB)
    async with DecodePool(limits=limits) as pool:
        large = await pool.decode(None, *place(tmp_path, png(8000, 8000, colour=6), "large"))
        small = await pool.decode(None, *place(tmp_path, encoded("PNG"), "small"))

    assert isinstance(large, DecodeProblem)
    assert large.code == "media_needs_too_much_memory"
    assert isinstance(small, Decoded)


async def test_decoder_out_of_processor_time_is_ended_by_the_system(tmp_path: Path) -> None:
    async with DecodePool(limits=DecodeLimits(cpu_seconds=0)) as pool:
        noise = Image.effect_noise((5000, 5000), 90)
        source, out = place(tmp_path, b"", "slow")
        Image.merge("RGBA", [noise] * 4).save(source, "TIFF")
        slow = await pool.decode(None, source, out)
        small = await pool.decode(None, *place(tmp_path, encoded("PNG", (20, 20)), "small"))

    assert isinstance(slow, DecodeProblem)
    assert slow.code == "media_takes_too_long"
    assert isinstance(small, Decoded)


async def test_decoder_that_hangs_is_killed_by_the_clock(pool: DecodePool, tmp_path: Path) -> None:
    good = place(tmp_path, encoded("JPEG"), "first")
    async with DecodePool(limits=DecodeLimits(wall_seconds=2)) as hurried:
        await hurried.decode(None, *good)
        child = children()[0]
        child.suspend()

        stuck = await hurried.decode(None, *place(tmp_path, encoded("JPEG"), "stuck"))
        after = await hurried.decode(None, *place(tmp_path, encoded("JPEG"), "after"))

        assert isinstance(stuck, DecodeProblem)
        assert stuck.code == "media_takes_too_long"
        assert not child.is_running()
        assert isinstance(after, Decoded)


async def test_child_that_dies_over_a_file_makes_only_this_file_a_problem(
    pool: DecodePool, tmp_path: Path
) -> None:
    await pool.decode(None, *place(tmp_path, encoded("JPEG"), "first"))
    child = children()[0]
    child.suspend()
    asking = asyncio.ensure_future(pool.decode(None, *place(tmp_path, encoded("JPEG"), "unlucky")))
    await asyncio.sleep(0.1)
    child.send_signal(signal.SIGSEGV)
    child.send_signal(signal.SIGCONT)

    unlucky = await asking
    after = await pool.decode(None, *place(tmp_path, encoded("JPEG"), "after"))

    assert isinstance(unlucky, DecodeProblem)
    assert unlucky.code == "media_broken"
    assert isinstance(after, Decoded)


async def test_child_that_died_while_idle_is_replaced_unnoticed(
    pool: DecodePool, tmp_path: Path
) -> None:
    await pool.decode(None, *place(tmp_path, encoded("JPEG"), "first"))
    children()[0].kill()
    await asyncio.sleep(0.1)

    assert isinstance(await pool.decode(None, *place(tmp_path, encoded("JPEG"), "second")), Decoded)


async def test_picture_with_a_large_comment_is_only_a_picture(
    pool: DecodePool, tmp_path: Path
) -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", "<script>alert(1)</script>" * 1000)
    content = encoded("PNG", pnginfo=texts)

    result = await pool.decode("image", *place(tmp_path, content))

    assert isinstance(result, Decoded)
    assert all(b"script" not in made.path.read_bytes() for made in result.renditions)
