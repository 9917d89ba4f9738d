"""The decode children that this process keeps, and a folder for one of them to write in."""

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest


def place(folder: Path, content: bytes, name: str = "original") -> tuple[Path, Path]:
    source, out = folder / name, folder / f"{name}-made"
    source.write_bytes(content)
    out.mkdir()
    return source, out


def decoders() -> list[psutil.Process]:
    ours = psutil.Process().children()
    return [child for child in ours if "labelwright.media.decode_child" in child.cmdline()]


@pytest.fixture
def others() -> Iterator[None]:
    """Leave out the decoder that a service of another test may still keep warm."""
    OTHERS.update(child.pid for child in decoders())
    yield
    OTHERS.clear()


OTHERS: set[int] = set()


def children() -> list[psutil.Process]:
    return [child for child in decoders() if child.pid not in OTHERS]
