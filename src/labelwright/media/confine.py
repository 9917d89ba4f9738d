"""Walls around the decode child, put up from the inside before the first file is opened.

Always: limits of the operating system on memory, processor time, file size and open files, and a
low priority. Where the kernel allows it: no network at all (a network namespace of its own, empty),
and no files but its scratch folder and the libraries it runs on (Landlock, Linux 5.13 and later;
from 6.7 on it also refuses TCP). A container may forbid namespaces and an old kernel knows no
Landlock: then the child still opens nothing else by construction, and ``Walls`` says which wall is
missing.
"""

import contextlib
import ctypes
import os
import resource
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from labelwright.media.limits import DecodeLimits

_CLONE_NEWNET = 0x40000000
_CLONE_NEWUSER = 0x10000000
_PR_SET_NO_NEW_PRIVS = 38

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every Linux machine
_RULE_PATH_BENEATH = 1
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_READING = _EXECUTE | _READ_FILE | _READ_DIR
_WRITE_FILE, _REMOVE_FILE, _MAKE_REGULAR, _TRUNCATE = 1 << 1, 1 << 5, 1 << 8, 1 << 14
_RIGHTS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_FIRST_WITH_TRUNCATE = 3
_BIND_TCP, _CONNECT_TCP = 1 << 0, 1 << 1
_FIRST_WITH_TCP = 4
_LIBRARIES = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null", "/dev/urandom")


class Walls(msgspec.Struct, frozen=True):
    """Which of the walls that depend on the kernel stand: no network at all, no foreign files."""

    network: bool
    files: bool


def confine(limits: DecodeLimits, scratch: Path) -> Walls:
    """Put up all walls that this machine offers and say which ones stand."""
    _limit(resource.RLIMIT_AS, limits.address_space_bytes)
    _limit(resource.RLIMIT_FSIZE, limits.file_bytes)
    _limit(resource.RLIMIT_NOFILE, limits.open_files)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_CPU, (limits.cpu_seconds + 1) * (limits.files_per_child + 1))
    with contextlib.suppress(OSError):
        os.nice(10)
    os.umask(0o077)
    os.chdir(scratch)
    if sys.platform != "linux":
        return Walls(network=False, files=False)
    return Walls(network=_leave_network(), files=_leave_files(scratch))


def grant_seconds(seconds: int) -> None:
    """Allow ``seconds`` of processor time from now on; then the system ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (min(soft, hard), hard))


def _limit(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    with contextlib.suppress(OSError, ValueError):  # macOS knows no limit of address space
        resource.setrlimit(kind, (value, value))


def _leave_network() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.unshare(_CLONE_NEWNET) == 0 or libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0


class _RulesetAttr(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
    )


class _PathBeneathAttr(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def _leave_files(scratch: Path) -> bool:
    """Give up every right to files except the listed ones, for good."""
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return False
    n_rights = _RIGHTS_BY_VERSION.get(version, max(_RIGHTS_BY_VERSION.values()))
    attr = _RulesetAttr((1 << n_rights) - 1, _BIND_TCP | _CONNECT_TCP)
    size = ctypes.sizeof(attr) if version >= _FIRST_WITH_TCP else ctypes.sizeof(ctypes.c_uint64)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(attr), size, 0)
    if ruleset < 0:
        return False
    try:
        writing = _WRITE_FILE | _REMOVE_FILE | _MAKE_REGULAR
        if version >= _FIRST_WITH_TRUNCATE:
            writing |= _TRUNCATE
        rights = dict.fromkeys(_readable(), _READING) | {scratch: _READING | writing}
        for path, access in rights.items():
            _allow(libc, ruleset, path=path, access=access)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return False
        return libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, *, path: Path, access: int) -> None:
    if not path.is_dir():
        access &= ~_READ_DIR
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = _PathBeneathAttr(access, descriptor)
        libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(descriptor)


def _readable() -> Iterable[Path]:
    """Return what the interpreter itself needs: its libraries and its packages."""
    places = [*_LIBRARIES, sys.prefix, sys.base_prefix, *sys.path]
    return (Path(place) for place in places if place and Path(place).exists())
