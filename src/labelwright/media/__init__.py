"""Assets: the media of tasks, by reference or uploaded, and the renditions that people are shown.

Promise: the same source is the same asset; annotators only ever see renditions; a broken file is a
problem of its own task and of nothing else. Files are decoded in a limited child process only.
"""
