"""Plain text: exact as received, counted in code points."""

from labelwright.media_types.text.media_type import Text

__all__ = ["MEDIA_TYPE"]

MEDIA_TYPE = Text()
