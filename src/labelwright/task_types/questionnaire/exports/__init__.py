"""From labels to the records of formats that are tables."""
