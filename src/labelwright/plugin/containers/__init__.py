"""Readers of the containers that sound and moving pictures come in.

They read headers and tables, never the coded sound or pictures themselves, and trust no number in
a file before it was held against the file's own size. Runs in the decode child only.
"""

from labelwright.plugin.containers.container import BrokenContainerError, Container, Patch, Track

__all__ = ["BrokenContainerError", "Container", "Patch", "Track"]
