"""The chaos bench: blows under load, then everything confirmed is looked for, once and whole."""
