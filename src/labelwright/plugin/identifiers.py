r"""The forms of the ids that people and editors choose, as types of msgspec.

The patterns end in ``$(?!\n)``: in Python ``$`` alone also matches before a final newline, in a
browser it does not, and both sides must accept the same documents.
"""

from typing import Annotated

from msgspec import Meta

PERMANENT_ID = r"^[a-z0-9_-]{1,64}$(?!\n)"
PRINTED_ID = r"^[A-Za-z0-9_-]{1,64}$(?!\n)"

PermanentId = Annotated[str, Meta(pattern=PERMANENT_ID)]
"""Id of a class, a field or an option: chosen once, never changed."""

RegionId = Annotated[str, Meta(pattern=PRINTED_ID)]
"""Id of a region: unique inside one annotation only."""

PrintedId = Annotated[str, Meta(pattern=PRINTED_ID)]
"""Printed form of an id made by the service, such as ``prd_01jd3w…``."""
