"""Hugging Face: a zip of ``README.md`` and ``data/train.jsonl`` that ``datasets`` loads."""

from labelwright.formats.huggingface.writer import HuggingFaceFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT"]

FORMAT: ExportFormat = HuggingFaceFormat()
