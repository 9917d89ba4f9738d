"""Moving pictures: MP4 and QuickTime (H.264, AV1, VP9), WebM (VP8, VP9, AV1)."""

from labelwright.media_types.video.media_type import Video

__all__ = ["MEDIA_TYPE"]

MEDIA_TYPE = Video()
