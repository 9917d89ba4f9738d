"""Reference implementations that judge our output, each in an environment of its own.

They stay out of the environment of the tests, so that nothing of ours can come to lean on them.
"""

from pathlib import Path

import checkout


def referee(name: str) -> Path:
    """Return the Python in which the reference implementation can be imported.

    Parameters
    ----------
    name
        Stem of its locked list in ``requirements/referees``, for example ``"pycocotools"``.
    """
    return checkout.referee(name)
