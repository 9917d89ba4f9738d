"""A real S3-compatible server on the loopback address, for tests of everything that keeps files."""

import asyncio
import json
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from labelwright.blobs import BlobStore, open_store
from labelwright.kernel.errors import LabelwrightError

READY_SECONDS = 60.0
IDENTITIES = [
    {
        "name": "tests",
        "credentials": [{"accessKey": "ak", "secretKey": "sk"}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    },
    {"name": "anonymous", "actions": ["Admin:files"]},  # may make the one bucket
]


@dataclass(frozen=True)
class S3Server:
    """A running server with one bucket; ``url`` is what ``--blobs`` takes."""

    url: str
    environment: dict[str, str]

    def store(self, prefix: str = "") -> BlobStore:
        """Return a store in the bucket, below ``prefix``."""
        bucket, _, query = self.url.partition("?")
        return open_store(f"{bucket}/{prefix}?{query}", environment=self.environment)


@contextmanager
def running_s3(folder: Path) -> Generator[S3Server]:
    """Start a server whose data lies in ``folder`` and stop it afterwards; takes some seconds."""
    config = folder / "s3.json"
    config.write_text(json.dumps({"identities": IDENTITIES}))
    for n_tries_left in reversed(range(3)):
        ports = _free_ports(4)
        server = S3Server(
            url=f"s3://files?endpoint=http://127.0.0.1:{ports[3]}",
            environment={"AWS_ACCESS_KEY_ID": "ak", "AWS_SECRET_ACCESS_KEY": "sk"},
        )
        with (folder / "s3.log").open("wb") as log:
            process = subprocess.Popen(
                _command(folder, config, ports), cwd=folder, stdout=log, stderr=log
            )
        try:
            is_ready = _keeps_files(server, f"http://127.0.0.1:{ports[3]}/files", process)
            if is_ready:
                yield server
                return
            assert n_tries_left, (folder / "s3.log").read_text()[-2000:]
        finally:
            process.kill()  # to end by itself takes it seconds, and its data is thrown away
            process.wait()


def _command(folder: Path, config: Path, ports: list[int]) -> list[str]:
    program = shutil.which("weed", path=str(Path(sys.executable).parent))
    assert program is not None, "the test requirements are not installed"
    master, volume, filer, s3 = map(str, ports)
    return [
        program,
        "server",
        f"-dir={folder}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        f"-master.port={master}",
        f"-volume.port={volume}",
        "-filer",
        f"-filer.port={filer}",
        "-s3",
        f"-s3.port={s3}",
        f"-s3.config={config}",
        "-volume.max=20",
        "-master.volumeSizeLimitMB=64",
        "-master.telemetry=false",
    ]


def _free_ports(n_ports: int) -> list[int]:
    """Return free ports below those that the system hands out by itself.

    The server also takes each number plus 10,000, so that one is free too.
    """
    ports: list[int] = []
    for port in random.sample(range(12_000, 22_000), 1000):
        with socket.socket() as first, socket.socket() as second, suppress(OSError):
            first.bind(("127.0.0.1", port))
            second.bind(("127.0.0.1", port + 10_000))
            ports.append(port)
        if len(ports) == n_ports:
            return ports
    raise AssertionError("no free ports")


def _keeps_files(server: S3Server, bucket: str, process: subprocess.Popen[bytes]) -> bool:
    """Wait for the first file to be kept: an open port alone says nothing."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(OSError):
            try:
                urlopen(Request(bucket, method="PUT"), timeout=5).close()
            except HTTPError as error:
                error.close()
            with suppress(LabelwrightError):
                asyncio.run(server.store().put_bytes("ready", b"ready"))
                return True
        time.sleep(0.3)
    return False
