"""`seal` and `open`: the one seam through which payloads are encrypted at rest.

AES-256-GCM; the organization is bound in as associated data, so that bytes moved between tenants do
not open. Every payload column has its ``key_id`` beside it: today there is one installation key,
keys per organization come in here without touching a stage. Ids, states, times, facets and media
files stay in clear.
"""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from labelwright.kernel.errors import InvariantError

KEY_BYTES = 32
CLEAR = 0
"""``key_id`` of what is stored in clear (media files)."""

_NONCE = 12
_CHECK = b"labelwright seal check"
_NOBODY = UUID(int=0)


class Sealer:
    """Encrypts and opens payloads.

    Parameters
    ----------
    keys
        ``key_id`` to 32 bytes; the highest is used for sealing.
    """

    def __init__(self, keys: Mapping[int, bytes]) -> None:
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self.key_id = max(keys)

    def seal(self, organization: UUID, data: bytes) -> bytes:
        """Return ``data`` encrypted under the newest key, for ``organization`` only."""
        nonce = os.urandom(_NONCE)
        return nonce + self._ciphers[self.key_id].encrypt(nonce, data, organization.bytes)

    def seal_all(self, organization: UUID, texts: Sequence[bytes]) -> list[bytes]:
        """Return each of ``texts`` sealed as `seal` does it, with one draw of nonces."""
        encrypt, whose = self._ciphers[self.key_id].encrypt, organization.bytes
        drawn = os.urandom(_NONCE * len(texts))
        nonces = [drawn[at : at + _NONCE] for at in range(0, len(drawn), _NONCE)]
        return [
            nonce + encrypt(nonce, text, whose) for nonce, text in zip(nonces, texts, strict=True)
        ]

    def open(self, organization: UUID, key_id: int, data: bytes) -> bytes:
        """Return what was sealed.

        Raises
        ------
        InvariantError
            When the key is missing or the bytes were changed or belong to another organization.
        """
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise InvariantError(
                f"Key {key_id} is missing.", cure="Restore secrets/ from the home folder's backup."
            )
        try:
            return cipher.decrypt(data[:_NONCE], data[_NONCE:], organization.bytes)
        except InvalidTag:
            raise InvariantError(
                "A sealed payload does not open: wrong key or changed bytes."
            ) from None

    def check_text(self) -> bytes:
        """Return the sealed text by which a later start recognises the key."""
        return self.seal(_NOBODY, _CHECK)

    def recognises(self, check: bytes) -> bool:
        """Return whether ``check`` was made by `check_text` under one of these keys."""
        try:
            return self.open(_NOBODY, self.key_id, check) == _CHECK
        except InvariantError:
            return False


def key_from_file(path: Path) -> bytes:
    """Return the key in ``path``, made on first use (32 random bytes, mode 0600)."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = path.with_suffix(f".{os.getpid()}")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(os.urandom(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # another process was quicker: its key is the key
            os.link(temporary, path)
        temporary.unlink(missing_ok=True)
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise InvariantError(
            f"{path.name} holds {len(key)} bytes instead of {KEY_BYTES}.",
            cure="Restore it from the backup of the home folder.",
        )
    return key
