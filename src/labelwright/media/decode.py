"""Decoding strangers' files in children that may die: the only door to the codecs.

Promise: whatever a file holds, the caller gets facts and renditions or one problem with its cure,
within the limits, and the next file is served as if nothing had happened. A child is started when
it is first needed, serves many files one after the other, is replaced after a hundred of them or
after any trouble, and is let go when nothing came for a while.

A child works on a copy, in a folder that holds nothing else, and what it says is checked: it may
have been taken over by the file it opened. Sizes and hashes are computed here, and only plain files
with plain names are taken from it.
"""

import asyncio
import hashlib
import logging
import re
import shutil
import signal
import stat
import tempfile
from pathlib import Path
from typing import Any, Self

import msgspec

from labelwright.media.confine import Walls
from labelwright.media.decode_child import Failure, MadeRendition, Request, Success
from labelwright.media.decode_process import ChildDiedError, ChildProcess
from labelwright.media.limits import DecodeLimits

logger = logging.getLogger(__name__)

IDLE_SECONDS = 30.0

_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\.[a-z0-9]{1,8}")
_CONTENT_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,64}")


class DecodedRendition(msgspec.Struct, frozen=True, kw_only=True):
    """One file made from the original; ``width`` and ``height`` in pixels, 0 where it has none."""

    kind: str
    path: Path
    content_type: str
    width: int
    height: int
    size: int
    sha256: str


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """A file that is what it says. ``size`` and ``sha256`` (hex) are the original's."""

    media_type: str
    content_type: str
    facts: dict[str, Any]
    size: int
    sha256: str
    renditions: tuple[DecodedRendition, ...]


class DecodeProblem(msgspec.Struct, frozen=True, kw_only=True):
    """A file that cannot be used, why, and what to do about it."""

    code: str
    message: str
    cure: str


class DecodePool:
    """Children that decode, at most ``n_children`` at once.

    Parameters
    ----------
    scratch
        Folder for the files being decoded, for this pool alone; a temporary one by default.
    idle_seconds
        A child that was not used for so long is let go.
    """

    def __init__(
        self,
        *,
        scratch: Path | None = None,
        n_children: int = 1,
        limits: DecodeLimits | None = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._scratch = scratch
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._limits = limits or DecodeLimits()
        self._idle_seconds = idle_seconds
        self._turns = asyncio.Semaphore(n_children)
        self._idle: list[ChildProcess] = []
        self._leaving: set[asyncio.Task[int | None]] = set()
        self.walls: Walls | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End all children. Call it when nothing is being decoded any more."""
        idle, self._idle = self._idle, []
        await asyncio.gather(*(child.end() for child in idle), *self._leaving)
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = self._scratch = None

    async def decode(
        self, media_type: str | None, source: Path, out_dir: Path
    ) -> Decoded | DecodeProblem:
        """Return what the file at ``source`` is, with its renditions in ``out_dir``.

        ``media_type`` names what the file is meant to be; None lets its content decide (it is taken
        for text only if it is nothing else). After a problem nothing is left in ``out_dir``.

        Raises
        ------
        UnavailableError
            When no child can be started; the file is not to blame.
        """
        async with self._turns:
            folder = await asyncio.to_thread(_prepared, self._scratch_folder(), source)
            try:
                answer = await self._asked(
                    Request(
                        media_type=media_type,
                        source=str(folder / "source"),
                        out_dir=str(folder / "made"),
                    )
                )
                if isinstance(answer, DecodeProblem):
                    return answer
                return await asyncio.to_thread(_taken, answer, folder, out_dir)
            finally:
                await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    def _scratch_folder(self) -> Path:
        if self._scratch is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="labelwright-decode-")
            self._scratch = Path(self._temporary.name)
        self._scratch.mkdir(parents=True, exist_ok=True)
        return self._scratch.resolve()

    async def _asked(self, request: Request) -> Success | DecodeProblem:
        child = await self._ready_child(Path(request.source).parents[1])
        is_fit = False
        try:
            async with asyncio.timeout(self._limits.wall_seconds):
                answer = await child.ask(request)
            child.n_files += 1
            is_fit = not (isinstance(answer, Failure) and answer.is_spent)
        except TimeoutError:
            return _too_slow()
        except ChildDiedError as death:
            return _fatal(death.status)
        finally:
            await self._put_back(child, is_fit=is_fit)
        if isinstance(answer, Failure):
            return DecodeProblem(code=answer.code, message=answer.message, cure=answer.cure)
        return answer

    async def _ready_child(self, scratch: Path) -> ChildProcess:
        while self._idle:
            child = self._idle.pop()
            if child.farewell is not None:
                child.farewell.cancel()
            if child.is_alive:
                return child
            await child.end()
        child = await ChildProcess.start(scratch, self._limits)
        self._note_walls(child.walls)
        return child

    async def _put_back(self, child: ChildProcess, *, is_fit: bool) -> None:
        if not is_fit or child.n_files >= self._limits.files_per_child:
            await child.end()
            return
        loop = asyncio.get_running_loop()
        child.farewell = loop.call_later(self._idle_seconds, self._let_go, child)
        self._idle.append(child)

    def _let_go(self, child: ChildProcess) -> None:
        if child in self._idle:
            self._idle.remove(child)
            task = asyncio.ensure_future(child.end())
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

    def _note_walls(self, walls: Walls) -> None:
        missing = [name for name in ("network", "files") if not getattr(walls, name)]
        if missing and self.walls is None:
            logger.warning(
                "the kernel does not wall off %s for the decoder; its limits still hold",
                " and ".join(missing),
            )
        self.walls = walls


def _prepared(scratch: Path, source: Path) -> Path:
    """Return a fresh folder with a copy of the source and room for what is made of it."""
    folder = Path(tempfile.mkdtemp(dir=scratch))
    (folder / "made").mkdir()
    shutil.copyfile(source, folder / "source")
    return folder


def _taken(answer: Success, folder: Path, out_dir: Path) -> Decoded | DecodeProblem:
    """Move what the child made to ``out_dir``, once all of it is proven to be plain files."""
    made = folder / "made"
    if not all(_is_plausible(rendition, made / rendition.name) for rendition in answer.renditions):
        return _fatal(None)
    renditions: list[DecodedRendition] = []
    for rendition in answer.renditions:
        path = Path(shutil.move(made / rendition.name, out_dir / rendition.name))
        size, sha256 = _size_and_hash(path)
        renditions.append(
            DecodedRendition(
                kind=rendition.kind,
                path=path,
                content_type=rendition.content_type,
                width=rendition.width,
                height=rendition.height,
                size=size,
                sha256=sha256,
            )
        )
    size, sha256 = _size_and_hash(folder / "source")
    return Decoded(
        media_type=answer.media_type,
        content_type=answer.content_type,
        facts=answer.facts,
        size=size,
        sha256=sha256,
        renditions=tuple(renditions),
    )


def _is_plausible(made: MadeRendition, path: Path) -> bool:
    return (
        _PLAIN_NAME.fullmatch(made.name) is not None
        and _CONTENT_TYPE.fullmatch(made.content_type) is not None
        and path.exists()
        and stat.S_ISREG(path.lstat().st_mode)
    )


def _size_and_hash(path: Path) -> tuple[int, str]:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return file.tell(), digest.hexdigest()


def _too_slow() -> DecodeProblem:
    return DecodeProblem(
        code="media_takes_too_long",
        message="Opening the file takes longer than one file may take.",
        cure="Scale it down, or save it in a simpler form.",
    )


def _fatal(status: int | None) -> DecodeProblem:
    if status == -signal.SIGXCPU:
        return _too_slow()
    logger.warning("a decoder died over a file, exit status %s", status)
    return DecodeProblem(
        code="media_broken",
        message="The file is damaged: the decoder gave up on it.",
        cure="Open it in the program that made it, save it again, and send that file.",
    )
