"""CoNLL columns: one token a line with its tag, texts parted by empty lines.

The container only: it writes tokens and comments, and knows neither spans nor classes.
"""

from labelwright.formats.conll.reader import ConllFound, read_conll
from labelwright.formats.conll.records import ConllBlock, ConllToken
from labelwright.formats.conll.writer import ConllFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = ["FORMAT", "ConllBlock", "ConllFound", "ConllToken", "read_conll"]

FORMAT: ExportFormat = ConllFormat()
