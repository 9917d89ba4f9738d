"""Still pictures: JPEG, PNG, WebP, GIF (first frame), BMP, TIFF (first page)."""

from labelwright.media_types.image.media_type import Image

__all__ = ["MEDIA_TYPE"]

MEDIA_TYPE = Image()
