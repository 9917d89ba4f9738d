"""CSV for spreadsheets: readable headings, and no cell that a program would run.

For people who open a file by a double click. Programs take the exact CSV or JSON lines.
"""

from labelwright.formats.spreadsheet.labels import SHEET_LOSES
from labelwright.formats.spreadsheet.writer import SpreadsheetFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT", "SHEET_LOSES"]

FORMAT: ExportFormat = SpreadsheetFormat()
