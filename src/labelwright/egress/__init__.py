"""The only opener of outbound sockets.

Promise: an address given by a customer never leads to a machine that the customer could not reach
from the public internet, unless the operator named that machine with ``--fetch-allow``. Every
request has one deadline, one byte limit counted after decompression, and fails with a text of
ours: nothing that the remote side answered is ever repeated to anybody.
"""

from labelwright.egress.client import Egress, Fetched, PostResult
from labelwright.egress.errors import EgressRefusedError, FetchFailedError
from labelwright.egress.policy import AllowRule, EgressPolicy

__all__ = [
    "AllowRule",
    "Egress",
    "EgressPolicy",
    "EgressRefusedError",
    "FetchFailedError",
    "Fetched",
    "PostResult",
]
