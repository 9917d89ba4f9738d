"""Folders as one zip file whose bytes depend on nothing but what is put in.

Files are stored, not compressed: what a compressor writes changes with its version. Every file has
the same date (1980-01-01, where zip's calendar begins) and the same rights. Memory does not grow
with what is written, apart from eight bytes for each name: the directory of the archive, and files
that grow until the end, wait in a spool. Names are made safe for every system, and none comes twice
even where capital letters do not count.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from hashlib import blake2b
from itertools import chain, count
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from labelwright.kernel.errors import InvalidInputError
from labelwright.plugin.answer_parts import Json

DATE = 0x21
RIGHTS = 0o100644 << 16
UTF_8 = 0x800
BIG, MANY = 0xFFFFFFFF, 0xFFFF
PLAIN_VERSION, BIG_VERSION = 20, 45
UNIX = 3 << 8

DIRECTORY, GROWING = b"D", b"G"
"""Kinds of records in the spool."""
_RECORD = struct.Struct("<cHI")
_BLOCK = 1 << 20
LONGEST_PART = 120
MOST_FILES = 1_000_000
MOST_BYTES = 256 * 2**20

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def safe_path(name: str) -> str:
    r"""Return a relative path that any system can unpack and that stays below its folder.

    Examples
    --------
    >>> safe_path("C:\\pictures/../../street/a?.jpg")
    'C_/pictures/street/a_.jpg'
    """
    parts = [_safe_part(part) for part in re.split(r"[/\\]+", name)]
    return "/".join(part for part in parts if part) or "unnamed"


def _safe_part(part: str) -> str:
    part = _UNSAFE.sub("_", part).strip(" .")
    if len(part) > LONGEST_PART:
        stem, dot, ending = part.rpartition(".")
        kept = f".{ending[:10]}" if dot and stem else ""
        part = part[: LONGEST_PART - len(kept)].rstrip(" .") + kept
    return f"_{part}" if _RESERVED.fullmatch(part) else part


def without_ending(path: str) -> str:
    """Return a path without the ending of its file name.

    Examples
    --------
    >>> without_ending("v1.2/a.jpg"), without_ending("v1.2/a")
    ('v1.2/a', 'v1.2/a')
    """
    folder, slash, name = path.rpartition("/")
    stem = name.rpartition(".")[0] or name
    return f"{folder}{slash}{stem}"


class ZipWriter:
    """An archive under way.

    Parameters
    ----------
    spool
        Opened for reading and writing, empty or as long as when ``state`` was taken.
    state
        What `state` returned before a break, or None for a new archive.
    """

    def __init__(self, file: BinaryIO, *, spool: BinaryIO, state: Json | None = None) -> None:
        self._file = file
        self._spool = spool
        self._offset: int = 0 if state is None else state["offset"]
        self._entries: int = 0 if state is None else state["entries"]
        self._growing: list[str] = [] if state is None else state["growing"]
        self._names: set[bytes] = set()
        if state is not None:
            self._learn_names()

    def take(self, name: str, *, otherwise: str) -> str:
        """Return ``name`` if nobody has it yet, else ``otherwise``; whoever asks has it."""
        folder, _, rest = otherwise.rpartition("/")
        numbered = (f"{folder}/{number}-{rest}" for number in count(2))
        chosen = next(n for n in chain((name, otherwise), numbered) if self._is_free(n))
        self._names.add(_mark(chosen))
        return chosen

    def _is_free(self, name: str) -> bool:
        return _mark(name) not in self._names

    def add(self, name: str, content: bytes) -> None:
        """Add a whole file."""
        crc = zlib.crc32(content)
        self._begin(name, crc=crc, size=len(content))
        self._file.write(content)
        self._offset += len(content)

    def grow(self, name: str, content: bytes) -> None:
        """Append to a file that stands at the end of the archive; such files are few."""
        if name not in self._growing:
            self._growing.append(name)
        self._record(GROWING, self._growing.index(name), content)

    def state(self) -> Json:
        """Return what going on takes."""
        return {"offset": self._offset, "entries": self._entries, "growing": self._growing}

    def close(self) -> None:
        """Write the files that grew, and the directory."""
        for place, name in enumerate(self._growing):
            crc = size = 0
            for content in self._records(GROWING, place):
                crc, size = zlib.crc32(content, crc), size + len(content)
            self._spool.seek(0, 2)
            self._begin(name, crc=crc, size=size)
            for content in self._records(GROWING, place):
                self._file.write(content)
            self._offset += size
        start = self._offset
        for content in self._records(DIRECTORY, 0):
            self._file.write(content)
            self._offset += len(content)
        self._end(start)

    def _begin(self, name: str, *, crc: int, size: int) -> None:
        """Write the head of one file, and note it for the directory."""
        encoded = name.encode()
        is_big, is_far = size >= BIG, self._offset >= BIG
        shown = BIG if is_big else size
        sizes = struct.pack("<QQ", size, size) if is_big else b""
        place = struct.pack("<Q", self._offset) if is_far else b""
        version = BIG_VERSION if is_big or is_far else PLAIN_VERSION
        fixed = (version, UTF_8, 0, 0, DATE, crc, shown, shown, len(encoded))
        local_extra, directory_extra = _extra(sizes), _extra(sizes + place)
        head = b"PK\3\4" + struct.pack("<HHHHHLLLHH", *fixed, len(local_extra))
        entry = b"PK\1\2" + struct.pack(
            "<HHHHHHLLLHHHHHLL",
            UNIX | version,
            *fixed,
            len(directory_extra),
            0,
            0,
            0,
            RIGHTS,
            BIG if is_far else self._offset,
        )
        self._record(DIRECTORY, 0, entry + encoded + directory_extra)
        self._file.write(head + encoded + local_extra)
        self._offset += len(head) + len(encoded) + len(local_extra)
        self._entries += 1

    def _end(self, start: int) -> None:
        size, entries = self._offset - start, self._entries
        if entries >= MANY or size >= BIG or start >= BIG:
            versions = (UNIX | BIG_VERSION, BIG_VERSION)
            self._file.write(
                b"PK\6\6"
                + struct.pack("<QHHLLQQQQ", 44, *versions, 0, 0, entries, entries, size, start)
            )
            self._file.write(b"PK\6\7" + struct.pack("<LQL", 0, self._offset, 1))
        few = min(entries, MANY)
        ends = (0, 0, few, few, min(size, BIG), min(start, BIG), 0)
        self._file.write(b"PK\5\6" + struct.pack("<HHHHLLH", *ends))

    def _record(self, kind: bytes, place: int, content: bytes) -> None:
        self._spool.write(_RECORD.pack(kind, place, len(content)) + content)

    def _records(self, kind: bytes, place: int) -> Iterator[bytes]:
        """Yield what was noted under a kind and a place, in order."""
        self._spool.seek(0)
        while head := self._spool.read(_RECORD.size):
            found, at, length = _RECORD.unpack(head)
            if (found, at) != (kind, place):
                self._spool.seek(length, 1)
                continue
            for start in range(0, length, _BLOCK):
                yield self._spool.read(min(_BLOCK, length - start))

    def _learn_names(self) -> None:
        for entry in self._records(DIRECTORY, 0):
            (length,) = struct.unpack_from("<H", entry, 28)
            self._names.add(_mark(entry[46 : 46 + length].decode()))
        self._spool.seek(0, 2)


def _extra(content: bytes) -> bytes:
    return struct.pack("<HH", 1, len(content)) + content if content else b""


def _mark(name: str) -> bytes:
    return blake2b(name.casefold().encode(), digest_size=8).digest()


class ZipReader:
    """An archive of somebody else, read in memory and within limits; nothing is unpacked.

    Raises
    ------
    InvalidInputError
        When it is no zip file, or holds more than `MOST_FILES`.
    """

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._archive = ZipFile(file)
        except (BadZipFile, OSError, ValueError) as error:
            raise _no_archive() from error
        self.order = [e.filename for e in self._archive.infolist() if not e.is_dir()]
        self.names = set(self.order)
        if len(self.names) > MOST_FILES:
            raise InvalidInputError(
                f"The archive holds more than {MOST_FILES:,} files.",
                code="too_many_files",
                cure="Pack it as several.",
            )

    def text(self, name: str) -> str:
        """Return a file of the archive as text.

        Raises
        ------
        InvalidInputError
            When it is damaged, longer than `MOST_BYTES` or not UTF-8.
        """
        try:
            with self._archive.open(name) as file:
                content = file.read(MOST_BYTES + 1)
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InvalidInputError(
                f"{name} is not UTF-8.", code="not_utf8", field=f"/{name}", cure="Save it as UTF-8."
            ) from error
        except (BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error) as error:
            raise _no_archive() from error
        if len(content) > MOST_BYTES:
            raise InvalidInputError(
                f"{name} is longer than {MOST_BYTES // 2**20} MiB.",
                code="file_too_long",
                field=f"/{name}",
                cure="Pack it as several.",
            )
        return text


def _no_archive() -> InvalidInputError:
    return InvalidInputError(
        "The file is no zip archive, or it is damaged.", code="no_zip", cure="Send a zip file."
    )
