"""Kinds of annotators and how their pseudonyms are made."""

import secrets
from enum import IntEnum

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aeiou"


class AnnotatorKind(IntEnum):
    """People, models and programs answer on one scale."""

    PERSON = 0
    MODEL = 1
    PROGRAM = 2


def new_pseudonym() -> str:
    """Return a short word that says nothing about anybody, such as ``tubo-kari-41``."""
    syllables = [secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS) for _ in range(4)]
    return f"{syllables[0]}{syllables[1]}-{syllables[2]}{syllables[3]}-{secrets.randbelow(90) + 10}"
