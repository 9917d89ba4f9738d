"""Data sets: a project's labels under a name, and the versions that were published of them.

Promise: a published version never changes. It stands for the labels up to one point of the
project; its manifest names each of them with a hash of what it says, and the hash of the manifest
proves them all. A version can be made into any file again, with the same bytes, at any later time.
"""
