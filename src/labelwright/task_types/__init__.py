"""The questions that can be asked, one folder each; found by entry point, never named elsewhere."""
