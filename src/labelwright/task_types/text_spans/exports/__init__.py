"""From labels to the records of formats that carry spans."""
