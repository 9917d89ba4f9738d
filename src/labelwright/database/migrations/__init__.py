"""One module per step, numbered; `sql/` holds what they run."""
