"""The pool and its children: what comes out, how long children live, what walls stand."""

import asyncio
import hashlib
import io
import json
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from labelwright.kernel.errors import UnavailableError
from labelwright.media.decode import Decoded, DecodePool, DecodeProblem
from labelwright.media.limits import DecodeLimits
from tests.integration.decoding import children, others, place

__all__ = ["others"]
pytestmark = pytest.mark.usefixtures("others")


def jpeg(size: tuple[int, int] = (320, 200)) -> bytes:
    file = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(file, "JPEG")
    return file.getvalue()


async def test_picture_comes_out_with_facts_renditions_sizes_and_hashes(tmp_path: Path) -> None:
    content = jpeg((640, 400))
    source, out = place(tmp_path, content)

    async with DecodePool() as pool:
        result = await pool.decode(None, source, out)

    assert isinstance(result, Decoded)
    assert (result.media_type, result.content_type) == ("image", "image/jpeg")
    assert (result.facts["width"], result.facts["height"]) == (640, 400)
    assert (result.size, result.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert [made.kind for made in result.renditions] == ["display", "thumbnail"]
    for made in result.renditions:
        assert made.path.parent == out
        assert made.size == made.path.stat().st_size
        assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert source.read_bytes() == content


async def test_text_is_text_by_name_and_by_its_bytes(tmp_path: Path) -> None:
    async with DecodePool() as pool:
        named = await pool.decode("text", *place(tmp_path, "à\nb".encode(), "named"))
        guessed = await pool.decode(None, *place(tmp_path, "\ufeffà\r\n".encode(), "guessed"))
        about_tags = await pool.decode(None, *place(tmp_path, b"ID3 is a tag.", "tags.txt"))
        picture = await pool.decode(None, *place(tmp_path, jpeg(), "picture.txt"))
        empty = await pool.decode(None, *place(tmp_path, b"", "empty.txt"))
        wrong = await pool.decode("text", *place(tmp_path, b"\xff\xfe", "wrong"))

    assert isinstance(named, Decoded)
    assert named.facts == {"characters": 3, "bytes": 4, "lines": 2}
    assert named.renditions == ()
    assert isinstance(guessed, Decoded)
    assert (guessed.media_type, guessed.content_type) == ("text", "text/plain")
    assert guessed.facts == {"characters": 4, "bytes": 7, "lines": 1}
    assert isinstance(about_tags, Decoded)
    assert about_tags.media_type == "text"
    assert isinstance(picture, Decoded)
    assert picture.media_type == "image"
    assert isinstance(empty, DecodeProblem)
    assert empty.code == "media_empty"
    assert isinstance(wrong, DecodeProblem)
    assert wrong.code == "text_not_utf8"


async def test_unknown_media_type_is_a_problem_that_names_the_known_ones(tmp_path: Path) -> None:
    async with DecodePool() as pool:
        result = await pool.decode("hologram", *place(tmp_path, jpeg()))

    assert isinstance(result, DecodeProblem)
    assert "image" in result.cure


async def test_fifteen_pictures_are_decoded_by_one_warm_child(tmp_path: Path) -> None:
    content = jpeg((1600, 1200))
    begin = time.monotonic()
    pids: set[int] = set()

    async with DecodePool() as pool:
        for n in range(15):
            assert isinstance(await pool.decode(None, *place(tmp_path, content, str(n))), Decoded)
            pids.update(child.pid for child in children())

    assert len(pids) == 1
    assert time.monotonic() - begin < 10
    assert not children()


async def test_child_is_started_when_first_needed_and_let_go_when_idle(tmp_path: Path) -> None:
    async with DecodePool(idle_seconds=0.2) as pool:
        assert not children()
        await pool.decode(None, *place(tmp_path, jpeg(), "one"))
        assert len(children()) == 1
        for _ in range(100):
            if not children():
                break
            await asyncio.sleep(0.1)
        assert not children()
        assert isinstance(await pool.decode(None, *place(tmp_path, jpeg(), "two")), Decoded)


async def test_child_is_replaced_after_its_share_of_files(tmp_path: Path) -> None:
    pids: list[int] = []
    async with DecodePool(limits=DecodeLimits(files_per_child=2)) as pool:
        for n in range(5):
            await pool.decode(None, *place(tmp_path, jpeg(), str(n)))
            pids.extend(child.pid for child in children())

    assert len(set(pids)) == 3


async def test_no_more_children_than_asked_for_work_at_once(tmp_path: Path) -> None:
    async with DecodePool(n_children=2) as pool:
        results = await asyncio.gather(
            *(pool.decode(None, *place(tmp_path, jpeg(), str(n))) for n in range(6))
        )
        assert len(children()) == 2

    assert all(isinstance(result, Decoded) for result in results)


async def test_work_that_is_called_off_takes_its_child_along(tmp_path: Path) -> None:
    async with DecodePool() as pool:
        await pool.decode(None, *place(tmp_path, jpeg(), "first"))
        children()[0].suspend()
        asking = asyncio.ensure_future(pool.decode(None, *place(tmp_path, jpeg(), "second")))
        await asyncio.sleep(0.1)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking

        assert not children()
        assert isinstance(await pool.decode(None, *place(tmp_path, jpeg(), "third")), Decoded)


async def test_scratch_folder_is_empty_afterwards(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    async with DecodePool(scratch=scratch) as pool:
        await pool.decode(None, *place(tmp_path, jpeg(), "good"))
        await pool.decode(None, *place(tmp_path, b"bad", "bad"))

        assert list(scratch.iterdir()) == []


async def test_decoder_that_does_not_start_is_not_the_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    async with DecodePool() as pool:
        with pytest.raises(UnavailableError, match="could not be started"):
            await pool.decode(None, *place(tmp_path, jpeg()))


async def test_what_a_child_taken_over_could_say_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lies: list[dict[str, object]] = [
        {"name": "../../etc/passwd"},
        {"name": "missing.jpg"},
        {"name": "link.jpg"},
        {"name": "real.jpg", "content_type": "text/html; charset=x"},
        {"name": "real.jpg\n"},
    ]
    for n, lie in enumerate(lies):
        program = tmp_path / f"child-{n}"
        program.write_text(liar(lie))
        program.chmod(0o700)
        monkeypatch.setattr(sys, "executable", str(program))
        async with DecodePool() as pool:
            result = await pool.decode(None, *place(tmp_path, jpeg(), str(n)))

        assert isinstance(result, DecodeProblem), lie
        assert list((tmp_path / f"{n}-made").iterdir()) == []


@pytest.mark.parametrize("answer", [b"no JSON", b'{"outcome":{"type":"decoded"}}', b"[]"])
async def test_child_that_talks_nonsense_counts_as_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    program = tmp_path / "child"
    program.write_text(talker(answer))
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    async with DecodePool() as pool:
        result = await pool.decode(None, *place(tmp_path, jpeg()))

    assert isinstance(result, DecodeProblem)
    assert result.code == "media_broken"


@pytest.mark.parametrize("length", [2**20 + 1, 2**32 - 1])
async def test_child_that_announces_too_much_is_not_listened_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    program = tmp_path / "child"
    program.write_text(talker(b"", length=length))
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    async with DecodePool() as pool:
        result = await pool.decode(None, *place(tmp_path, jpeg()))

    assert isinstance(result, DecodeProblem)


def talker(answer: bytes, *, length: int | None = None) -> str:
    """Return a program that greets like a child and gives ``answer`` to its first request."""
    return f"""#!{sys.executable}
import json, os, sys
def say(body, length=None):
    os.write(1, (len(body) if length is None else length).to_bytes(4, "big") + body)
say(b'{{"network":true,"files":true}}')
request = sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(4), "big"))
say({answer!r}, {length!r})
sys.stdin.buffer.read()
"""


def liar(claim: dict[str, object]) -> str:
    """Return a program that claims to have made a file that it should not be believed about."""
    rendition = {
        "kind": "display",
        "content_type": "image/jpeg",
        "width": 1,
        "height": 1,
        **claim,
    }
    answer: dict[str, Any] = {
        "outcome": {
            "type": "decoded",
            "media_type": "image",
            "content_type": "image/jpeg",
            "facts": {},
            "renditions": [rendition],
        }
    }
    return talker(json.dumps(answer).encode()).replace(
        "say(b'{\"outcome",
        "out = json.loads(request)['out_dir']\n"
        "os.symlink('/etc/passwd', out + '/link.jpg')\n"
        "open(out + '/real.jpg', 'w').close()\n"
        "say(b'{\"outcome",
    )


CONFINED = """
import json, os, socket, sys
from pathlib import Path
from labelwright.media import confine as walls_module
from labelwright.media.confine import confine
from labelwright.media.limits import DecodeLimits
if sys.argv[4] == "no namespace":
    walls_module._leave_network = lambda: False
scratch = Path(sys.argv[1])
walls = confine(DecodeLimits(open_files=32), scratch)
def tried(act):
    try:
        act()
    except OSError as error:
        return type(error).__name__
    return "done"
report = {
    "landlock": walls_module.ctypes.CDLL(None).syscall(444, None, 0, 1),
    "network": walls.network,
    "files": walls.files,
    "connects": tried(lambda: socket.create_connection(("127.0.0.1", int(sys.argv[3])), 2)),
    "reads own": tried(lambda: (scratch / "mine").read_text()),
    "writes own": tried(lambda: (scratch / "new").write_text("x")),
    "reads secret": tried(lambda: Path(sys.argv[2]).read_text()),
    "writes outside": tried(lambda: Path(sys.argv[2] + ".new").write_text("x")),
    "reads other processes": tried(lambda: Path(f"/proc/{os.getppid()}/environ").read_bytes()),
    "links outside": tried(lambda: os.link(sys.argv[2], scratch / "link")),
    "opens many": tried(lambda: [open(scratch / "mine") for _ in range(40)] and None),
}
print(json.dumps(report))
"""


def can_leave_network() -> bool:
    """Return whether this machine lets a process have a network namespace of its own."""
    return any(
        subprocess.run(["unshare", flag, "true"], capture_output=True, check=False).returncode == 0
        for flag in ("-n", "-Un")
    )


@pytest.mark.parametrize("namespace", ["own namespace", "no namespace"])
def test_confined_process_has_no_network_and_no_files_but_its_own(
    tmp_path: Path, namespace: str
) -> None:
    scratch, secret = tmp_path / "scratch", tmp_path / "secret"
    scratch.mkdir()
    (scratch / "mine").write_text("mine")
    secret.write_text("secret")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-c", CONFINED, str(scratch), str(secret), str(port), namespace],
            capture_output=True,
            check=True,
            timeout=60,
        )
    report = json.loads(done.stdout)

    assert report["reads own"] == report["writes own"] == "done"
    assert report["opens many"] == "OSError"
    assert (report["connects"] == "done") is not (report["network"] or report["landlock"] >= 4)
    for act in ("reads secret", "writes outside", "reads other processes", "links outside"):
        assert (report[act] == "done") is not report["files"], act
    assert report["files"] is (report["landlock"] >= 1)
    assert report["network"] is (namespace == "own namespace" and can_leave_network())


def test_child_loads_neither_database_nor_server() -> None:
    program = (
        "import sys, labelwright.media.decode_child;"
        "from labelwright.plugin.registry import media_types; list(media_types().values());"
        "print(*sys.modules)"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True, timeout=60
    ).stdout.split()

    heavy = {"psycopg", "sqlalchemy", "starlette", "httpx", "asyncio", "PIL", "obstore"}
    assert not heavy & set(loaded)
