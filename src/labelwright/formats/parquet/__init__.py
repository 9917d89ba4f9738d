"""Parquet: typed columns and nested lists, one row for each label; nothing is lost.

Needs pyarrow, which an installation to serve leaves out: ``pip install labelwright[parquet]``. It
is loaded by whoever writes or reads a file, and by nobody else.
"""

from labelwright.formats.parquet.writer import ParquetFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT"]

FORMAT: ExportFormat = ParquetFormat()
