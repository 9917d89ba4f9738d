"""Sounds, videos and documents made byte by byte, as whole or as broken as a test wants them."""

import io
import math
import struct
import wave
import zlib
from collections.abc import Sequence
from pathlib import Path

from labelwright.media_types.audio.ogg import checksum

FILES = Path(__file__).parent / "files"
"""Tiny recordings that a browser really plays; README.md there says how they were made."""


def tone(seconds: float = 1.0, *, rate: int = 8000, channels: int = 1) -> bytes:
    """Return a WAV of a tone of 440 Hz, 16 bits."""
    out = io.BytesIO()
    samples = (
        struct.pack("<h", round(9000 * math.sin(2 * math.pi * 440 * at / rate))) * channels
        for at in range(round(seconds * rate))
    )
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(samples))
    return out.getvalue()


def riff(form: bytes, samples: bytes, *, extra: bytes = b"", stated: int | None = None) -> bytes:
    """Return a WAV from its parts; ``extra`` are whole chunks before the samples."""
    size = len(samples) if stated is None else stated
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + extra
    body += b"data" + struct.pack("<I", size) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3(n_frames: int = 20, *, tag: bytes = b"", end: bytes = b"") -> bytes:
    """Return silence: frames of 128 kbit/s at 44,100 Hz, 417 bytes each."""
    frame = b"\xff\xfb\x90\xc0" + bytes(413)
    head = b""
    if tag:
        size = bytes(len(tag) >> shift & 0x7F for shift in (21, 14, 7, 0))
        head = b"ID3\x04\0\0" + size + tag
    return head + frame * n_frames + end


def flac(*, samples: int = 44_100, comment: bytes = b"", frames: bytes = bytes(64)) -> bytes:
    """Return the head of a FLAC of two channels at 44,100 Hz, and something like frames."""
    numbers = 44_100 << 44 | 1 << 41 | 15 << 36 | samples
    info = struct.pack(">HH", 4096, 4096) + bytes(6) + numbers.to_bytes(8, "big") + bytes(16)
    tags = b"\x84" + len(comment).to_bytes(3, "big") + comment
    return b"fLaC\0\0\0\x22" + info + tags + b"\xff\xf8" + frames


def ogg_page(body: bytes, *, granule: int, number: int, serial: int = 7) -> bytes:
    """Return one page that holds one whole packet."""
    lacing = b"\xff" * (len(body) // 255) + bytes([len(body) % 255])
    page = bytearray(b"OggS\0\0" + struct.pack("<qIII", granule, serial, number, 0))
    page += bytes([len(lacing)]) + lacing + body
    page[22:26] = checksum(page).to_bytes(4, "little")
    return bytes(page)


def opus(seconds: float = 1.0, *, comments: Sequence[bytes] = ()) -> bytes:
    """Return an Ogg with the heads of Opus and one packet that claims to last so long."""
    head = b"OpusHead\x01\x02" + struct.pack("<HIhB", 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", len(comments))
    tags += b"".join(struct.pack("<I", len(one)) + one for one in comments)
    return (
        ogg_page(head, granule=0, number=0)
        + ogg_page(tags, granule=0, number=1)
        + ogg_page(b"\xfc\xff\xfe", granule=312 + round(seconds * 48_000), number=2)
    )


def box(kind: bytes, *parts: bytes) -> bytes:
    """Return a box of an MP4."""
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + kind + body


def mp4(
    *,
    codec: bytes = b"avc1",
    brand: bytes = b"isom",
    deltas: Sequence[tuple[int, int]] = ((10, 100),),
    offsets: Sequence[tuple[int, int]] = (),
    start: int = 0,
    matrix: Sequence[int] = (1, 0, 0, 1),
    place: bytes = b"",
    size: tuple[int, int] = (96, 64),
    handler: bytes = b"vide",
) -> bytes:
    """Return an MP4 of one track at 1,000 ticks a second, with tables and no pictures.

    ``deltas`` are runs of how long samples last, ``offsets`` runs of how much later they are shown,
    ``start`` is where an edit list begins, ``place`` stands in the metadata of movie and track.
    """
    a, b, c, d = (value << 16 & 0xFFFFFFFF for value in matrix)
    tkhd = bytes(12) + struct.pack(">I", 1) + bytes(24)
    tkhd += struct.pack(">9I", a, b, 0, c, d, 0, 0, 0, 1 << 30) + struct.pack(">II", 0, 0)
    if handler == b"vide":
        entry = box(codec, bytes(24), struct.pack(">HH", *size), bytes(50))
    else:
        entry = box(
            codec, bytes(16), struct.pack(">HHI", 2, 16, 0), struct.pack(">I", 44_100 << 16)
        )
    runs = b"".join(struct.pack(">II", *run) for run in deltas)
    tables = [
        box(b"stsd", bytes(4), struct.pack(">I", 1), entry),
        box(b"stts", bytes(4), struct.pack(">I", len(deltas)), runs),
    ]
    if offsets:
        shown = b"".join(struct.pack(">Ii", *run) for run in offsets)
        tables.append(box(b"ctts", bytes(4), struct.pack(">I", len(offsets)), shown))
    edits = struct.pack(">I", 1) + struct.pack(">IiI", 1000, start, 1 << 16)
    trak = box(
        b"trak",
        box(b"tkhd", tkhd),
        box(b"edts", box(b"elst", bytes(4), edits)) if start else b"",
        box(
            b"mdia",
            box(b"mdhd", bytes(12), struct.pack(">II", 1000, 1000), bytes(4)),
            box(b"hdlr", bytes(8), handler, bytes(13)),
            box(b"minf", box(b"stbl", *tables)),
        ),
        box(b"udta", place) if place else b"",
    )
    movie = box(b"moov", box(b"mvhd", bytes(100)), trak, box(b"udta", place) if place else b"")
    return box(b"ftyp", brand, bytes(4), brand) + movie + box(b"mdat", bytes(32))


def element(ident: bytes, *parts: bytes, unknown: bool = False) -> bytes:
    """Return an element of a WebM, its size in eight bytes."""
    body = b"".join(parts)
    size = b"\x01" + b"\xff" * 7 if unknown else (len(body) | 1 << 56).to_bytes(8, "big")
    return ident + size + body


def webm(
    *,
    times: Sequence[int] = (0, 33, 67, 100),
    codec: bytes = b"V_VP9",
    tags: bytes = b"",
    unknown: bool = False,
) -> bytes:
    """Return a WebM with blocks at these milliseconds; ``unknown`` leaves sizes open."""
    head = element(b"\x1a\x45\xdf\xa3", element(b"\x42\x82", b"webm"))
    info = element(b"\x15\x49\xa9\x66", element(b"\x2a\xd7\xb1", (10**6).to_bytes(3, "big")))
    form = element(b"\xe0", element(b"\xb0", b"\0\x60"), element(b"\xba", b"\x40"))
    tracks = element(
        b"\x16\x54\xae\x6b",
        element(
            b"\xae", element(b"\xd7", b"\1"), element(b"\x83", b"\1"), element(b"\x86", codec), form
        ),
    )
    blocks = b"".join(
        element(b"\xa3", b"\x81" + struct.pack(">h", time) + b"\x80", b"\0\0") for time in times
    )
    cluster = element(b"\x1f\x43\xb6\x75", element(b"\xe7", b"\0"), blocks, unknown=unknown)
    notes = element(b"\x12\x54\xc3\x67", tags) if tags else b""
    return head + element(b"\x18\x53\x80\x67", info, tracks, cluster, notes, unknown=unknown)


def pdf(
    pages: Sequence[str] = ("one", "two"),
    *,
    size: tuple[float, float] = (200, 100),
    repeat: int = 1,
    stream: bytes | None = None,
    extra: str = "",
) -> bytes:
    """Return a PDF with a line of text on each page.

    ``repeat`` names every page so many times, ``stream`` replaces the content, packed already.
    """
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)) for _ in range(repeat))
    objects.append(f"<< /Type /Catalog /Pages 2 0 R {extra} >>".encode())
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages) * repeat} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for at, text in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] "
            f"/Resources << /Font << /F 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>".encode()
        )
        content = zlib.compress(f"BT /F 24 Tf 20 40 Td ({text}) Tj ET".encode())
        packed = content if stream is None else stream
        head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + packed + b"\nendstream")
    out = bytearray(b"%PDF-1.5\n")
    places: list[int] = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n".encode()
    return bytes(out) + b"%%EOF\n"
