"""`up` with an option that cannot work: told at once, by the option's name, nothing started."""

import subprocess
import sys
from pathlib import Path

import pytest

SECRET = "hunter2"


def up(home: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "labelwright.cli.main", "up", "--home", str(home), *options],
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--fetch-allow", "nonsense"),
        ("--fetch-allow", "10.0.0.1:0"),
        ("--media-root", "street"),
        ("--media-root", "street=/no/such/folder"),
        ("--media-root", "street=" + "x" * 5000),
        ("--blobs", "ftp://somewhere"),
        ("--blobs", "s3://B"),
        ("--blobs", "/proc/no-folder-can-be-made"),
        ("--database-url", f"postgres:{SECRET}@nowhere"),
        ("--database-url", f"postgresql://owner:{SECRET}%zz@localhost/db"),
        ("--database-url", "postgresql://owner@localhost/db"),
        ("--database-url", ""),
    ],
)
def test_bad_option_is_named_with_its_cure_and_nothing_starts(
    tmp_path: Path, option: str, value: str
) -> None:
    ended = up(tmp_path / "home", option, value)

    message, cure = ended.stderr.splitlines()
    assert ended.returncode == 2
    assert message.startswith(f"labelwright: {option}")
    assert cure.strip()
    assert SECRET not in ended.stderr
    assert ended.stdout == ""
    assert not (tmp_path / "home").exists()


def test_plain_up_loads_nothing_to_check(tmp_path: Path) -> None:
    code = f"""
import sys
from labelwright.cli.main import parser
from labelwright.cli.service import check_options
check_options(parser().parse_args(["up", "--home", {str(tmp_path)!r}]))
heavy = ("psycopg", "labelwright.bootstrap", "labelwright.egress", "labelwright.blobs")
print([name for name in heavy if name in sys.modules])
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False
    )

    assert ended.stdout == "[]\n", ended.stderr
