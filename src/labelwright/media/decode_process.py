"""One decode child as its parent sees it: a process, a pipe, and no trust."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path
from typing import Self

import labelwright
from labelwright.kernel import strict_json
from labelwright.kernel.errors import LabelwrightError, UnavailableError
from labelwright.media.confine import Walls
from labelwright.media.decode_child import (
    FRAME_HEAD_BYTES,
    MAX_FRAME_BYTES,
    Answer,
    Failure,
    Request,
    Setup,
    Success,
)
from labelwright.media.limits import DecodeLimits


class ChildDiedError(Exception):
    """The child is gone or talks nonsense; ``status`` is its exit status where there is one."""

    def __init__(self, status: int | None) -> None:
        super().__init__(status)
        self.status = status


class ChildProcess:
    """A running child; ``walls`` tells how far the kernel fences it in."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.n_files = 0
        self.walls = Walls(network=False, files=False)
        self.farewell: asyncio.TimerHandle | None = None

    @classmethod
    async def start(cls, scratch: Path, limits: DecodeLimits) -> Self:
        """Return a child that has said it is ready.

        Raises
        ------
        UnavailableError
            When it does not come up.
        """
        setup = Setup(scratch=str(scratch), limits=limits)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",  # nothing from the scratch folder may be imported
            "-s",
            "-B",
            "-m",
            "labelwright.media.decode_child",
            os.fsdecode(strict_json.encode(setup)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"PYTHONPATH": str(Path(labelwright.__file__).parents[1]), "LC_ALL": "C.UTF-8"},
            cwd=scratch,
            start_new_session=True,
        )
        child = cls(process)
        try:
            async with asyncio.timeout(limits.start_seconds):
                child.walls = strict_json.decode(await child._receive(), Walls)
        except (TimeoutError, ChildDiedError, LabelwrightError):
            status = await child.end()
            raise UnavailableError(
                f"The decoder could not be started (exit status {status}).",
                code="decoder_unavailable",
                cure="Run labelwright doctor on the server.",
            ) from None
        except BaseException:
            await child.end()
            raise
        return child

    @property
    def is_alive(self) -> bool:
        """Whether the process has not ended yet."""
        return self._process.returncode is None

    async def ask(self, request: Request) -> Success | Failure:
        """Send one request and return the answer.

        Raises
        ------
        ChildDiedError
            When the child ends, or answers what no honest child would.
        """
        requests, _ = self._pipes()
        document = strict_json.encode(request)
        requests.write(len(document).to_bytes(FRAME_HEAD_BYTES, "big") + document)
        frame = await self._receive()
        try:
            return strict_json.decode(frame, Answer).outcome
        except LabelwrightError:
            raise ChildDiedError(None) from None

    async def end(self) -> int | None:
        """Kill the process, whatever it is doing, and return its exit status."""
        if self.farewell is not None:
            self.farewell.cancel()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        requests, _ = self._pipes()
        requests.close()
        return await self._process.wait()

    async def _receive(self) -> bytes:
        _, answers = self._pipes()
        try:
            length = int.from_bytes(await answers.readexactly(FRAME_HEAD_BYTES), "big")
            if length > MAX_FRAME_BYTES:
                raise ChildDiedError(None)
            return await answers.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise ChildDiedError(await self._process.wait()) from None

    def _pipes(self) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
        requests, answers = self._process.stdin, self._process.stdout
        if requests is None or answers is None:
            raise ChildDiedError(None)
        return requests, answers
