"""Any label as one row for people, and what a spreadsheet costs whatever the rows are."""

from labelwright.plugin.tables import LabelTable

MOST_CHARACTERS = 32_000
"""Excel holds 32,767 in a cell, LibreOffice more."""

SHEET_LOSES = (
    "that a text begins with a sign which spreadsheets run, such as =: an apostrophe precedes it",
    f"what stands beyond the first {MOST_CHARACTERS:,} characters of a cell",
    "whether an empty cell is an empty text or nothing",
)


class SheetTable(LabelTable):
    """Exporter of labels of any task type: the columns of the exact table."""

    loses = SHEET_LOSES
