"""Documents of pages: PDF."""

from labelwright.media_types.document.media_type import Document

__all__ = ["MEDIA_TYPE"]

MEDIA_TYPE = Document()
