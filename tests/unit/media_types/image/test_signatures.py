"""The first bytes decide."""

import io

import pytest
from PIL import Image

from labelwright.media_types.image import MEDIA_TYPE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_kind_of_picture_is_recognised_by_its_first_bytes(form: str) -> None:
    file = io.BytesIO()
    Image.new("RGB", (3, 2)).save(file, form)

    assert MEDIA_TYPE.sniff(file.getvalue()) == f"image/{form.lower()}"


@pytest.mark.parametrize("head", [b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0", b"MM\0*\0\0\0\x08"])
def test_big_and_foreign_byte_orders_of_tiff_are_recognised(head: bytes) -> None:
    assert MEDIA_TYPE.sniff(head) == "image/tiff"


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"<!doctype html>",
        b"PK\x03\x04",
        b"\x80\x04\x95",
        b"RIFF\0\0\0\0WAVE",
        b"BM and then no header",
        b"%PDF-1.7",
        b"\0\0\0\x0cjP  \r\n",
        b"8BPS",
        b"\xd7\xcd\xc6\x9a",
    ],
)
def test_anything_else_is_not_a_picture(head: bytes) -> None:
    assert MEDIA_TYPE.sniff(head) is None
