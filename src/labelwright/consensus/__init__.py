"""What the answers of a round say together.

Promise: the same answers give the same consensus, in whatever order they came.
"""
