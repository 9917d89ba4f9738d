"""The separate process in which strangers' files are opened: ``python -m …decode_child``.

It reads requests from standard input and answers on standard output, each a length of four bytes
and a JSON document, one at a time, until its input ends. It trusts the paths that it is given (they
come from the pool that started it) and nothing inside the files. Its first frame tells which walls
stand around it. It may be killed at any moment.
"""

import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.errors import LabelwrightError
from labelwright.media.confine import confine, grant_seconds
from labelwright.media.limits import DecodeLimits
from labelwright.plugin.media_type import SNIFF_BYTES, MediaProblemError, MediaType
from labelwright.plugin.registry import media_types

FRAME_HEAD_BYTES = 4
MAX_FRAME_BYTES = 1024 * 1024


class Setup(msgspec.Struct, frozen=True):
    """The child's only argument."""

    scratch: str
    limits: DecodeLimits


class Request(msgspec.Struct, frozen=True):
    """One file to decode. Without a media type the file itself decides."""

    media_type: str | None
    source: str
    out_dir: str


class MadeRendition(msgspec.Struct, frozen=True):
    """One file made: ``name`` lies directly below the request's ``out_dir``."""

    kind: str
    name: str
    content_type: str
    width: int
    height: int


class Success(msgspec.Struct, frozen=True, tag="decoded"):
    """The file is what it says."""

    media_type: str
    content_type: str
    facts: dict[str, Any]
    renditions: list[MadeRendition]


class Failure(msgspec.Struct, frozen=True, tag="problem"):
    """The file is not usable; ``is_spent`` asks for a fresh child."""

    code: str
    message: str
    cure: str
    is_spent: bool = False


class Answer(msgspec.Struct, frozen=True):
    """What the child says to one request."""

    outcome: Success | Failure


def main() -> None:
    """Serve until standard input ends."""
    answers = _own_output()
    requests = sys.stdin.buffer
    setup = strict_json.decode(os.fsencode(sys.argv[1]), Setup)
    list(media_types().values())
    walls = confine(setup.limits, Path(setup.scratch))
    _write_frame(answers, strict_json.encode(walls))
    while head := requests.read(FRAME_HEAD_BYTES):
        grant_seconds(setup.limits.cpu_seconds)
        frame = requests.read(int.from_bytes(head, "big"))
        outcome = _outcome(strict_json.decode(frame, Request))
        _write_frame(answers, strict_json.encode(Answer(outcome)))


def _own_output() -> BinaryIO:
    """Return the pipe to the parent; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def _write_frame(answers: BinaryIO, document: bytes) -> None:
    answers.write(len(document).to_bytes(FRAME_HEAD_BYTES, "big") + document)
    answers.flush()


def _outcome(request: Request) -> Success | Failure:
    try:
        return _decoded(request)
    except LabelwrightError as error:
        return Failure(code=error.code, message=error.message, cure=error.cure or "")
    except MemoryError:
        return Failure(
            code="media_needs_too_much_memory",
            message="Opening the file takes more memory than one file may use.",
            cure="Scale it down, or save it in a simpler form (for a JPEG: not progressive).",
            is_spent=True,
        )
    except Exception:  # noqa: BLE001  a stranger's bytes may make a codec raise anything
        return Failure(
            code="media_broken",
            message="The file is damaged or not what it seems to be.",
            cure="Open it in the program that made it, save it again, and send that file.",
            is_spent=True,
        )


def _decoded(request: Request) -> Success:
    source, out_dir = Path(request.source), Path(request.out_dir)
    with source.open("rb") as file:
        head = file.read(SNIFF_BYTES)
    member, content_type = _recognised(request.media_type, head)
    if source.stat().st_size > member.max_bytes:
        raise MediaProblemError(
            f"The file is larger than {member.max_bytes // 1_000_000} MB.",
            code="media_too_large",
            cure="Make it smaller or cut it into parts.",
        )
    facts = member.probe(source)
    renditions = [
        MadeRendition(
            kind=made.kind,
            name=made.path.name,
            content_type=made.content_type,
            width=made.width,
            height=made.height,
        )
        for made in member.render(source, out_dir)
    ]
    return Success(
        media_type=member.name, content_type=content_type, facts=facts, renditions=renditions
    )


def _recognised(name: str | None, head: bytes) -> tuple[MediaType, str]:
    """Return the media type and content type of a file by its first bytes.

    Many bytes could be meant as text, so the types whose content travels in the API come last.
    """
    known = media_types()
    if name is not None:
        member = known.named(name)
        content_type = member.sniff(head)
        if content_type is None and member.inline:
            content_type = member.content_types[0]  # its probe says exactly what is wrong
        if content_type is not None:
            return member, content_type
        raise _unrecognised(f"The file is no {member.title.lower()} that we read.", [member])
    if not head:
        raise MediaProblemError(
            "The file is empty.", code="media_empty", cure="Send the file's bytes."
        )
    members = sorted(known.values(), key=lambda member: member.inline)
    for member in members:
        content_type = member.sniff(head)
        if content_type is not None:
            return member, content_type
    raise _unrecognised("The file is of no type that we read.", members)


def _unrecognised(message: str, members: list[MediaType]) -> MediaProblemError:
    readable = ", ".join(kind for member in members for kind in member.content_types)
    return MediaProblemError(
        message,
        code="media_unrecognised",
        cure=f"Its content decides, not its name. Send one of: {readable}. Save a text as UTF-8.",
    )


if __name__ == "__main__":
    main()
