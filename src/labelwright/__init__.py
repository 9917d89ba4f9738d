"""Labelwright: an annotation service whose labels carry a stated, proven quality."""

__version__ = "0.1.0"
