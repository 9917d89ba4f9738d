"""JSON lines: one label a line with everything that is known about it; nothing is lost."""

from labelwright.formats.jsonl.writer import JsonlFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT"]

FORMAT: ExportFormat = JsonlFormat()
