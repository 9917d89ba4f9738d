"""CSV for programs: exact, one row for each label, whatever is not a plain value as JSON."""

from labelwright.formats.csv.writer import CsvFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT"]

FORMAT: ExportFormat = CsvFormat()
