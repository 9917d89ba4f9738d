"""Files: originals, renditions, exports. In a folder or in an S3-compatible store, by one contract.

Promise: a file that was put is whole under its key or absent, and never changes: a key is made from
the content's own hash. Names given by customers are never part of a key.
"""

from labelwright.blobs.keys import blob_key
from labelwright.blobs.opening import open_store
from labelwright.blobs.store import BlobInfo, BlobStore

__all__ = ["BlobInfo", "BlobStore", "blob_key", "open_store"]
