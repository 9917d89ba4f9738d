"""Files in an S3-compatible store.

The address and the keys are the operator's, from the command line and the environment; no tenant
can name a store. Retries end early enough that a person gets an answer within seconds.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from obstore.store import S3Store

from labelwright.blobs.objects import ObjectBlobs
from labelwright.kernel.errors import InvalidInputError

if TYPE_CHECKING:
    from obstore.store import S3Config

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_PREFIX = re.compile(r"(?!\.+(?:/|$))[A-Za-z0-9._-]+(?:/(?!\.+(?:/|$))[A-Za-z0-9._-]+)*")
_SETTINGS = frozenset({"endpoint", "region"})
_ID, _SECRET, _TOKEN = "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"


def open_s3(url: str, environment: Mapping[str, str]) -> ObjectBlobs:
    """Return the store at ``s3://BUCKET[/PREFIX][?endpoint=URL&region=NAME]``.

    Without an endpoint the store is Amazon's own; then the keys may also come from the machine's
    role.

    Raises
    ------
    InvalidInputError
        When the address is no such address or the keys are missing.
    """
    parts = urlsplit(url)
    settings = dict(parse_qsl(parts.query, keep_blank_values=True))
    prefix = parts.path.strip("/")
    if not _BUCKET.fullmatch(parts.netloc):
        raise _bad_address("its bucket must have 3 to 63 of a-z, 0-9, dot and hyphen, and no keys")
    if prefix and not _PREFIX.fullmatch(prefix):
        raise _bad_address("its prefix may have letters, digits, dot, hyphen, underscore and slash")
    if not settings.keys() <= _SETTINGS or parts.fragment:
        raise _bad_address(f"after the question mark only {' and '.join(sorted(_SETTINGS))} count")
    endpoint = settings.get("endpoint")
    if endpoint is not None and not re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+/?", endpoint):
        raise _bad_address("its endpoint must be like http://HOST:PORT")
    config = _keys(environment, is_required=endpoint is not None)
    config["region"] = settings.get("region", "us-east-1")
    config["virtual_hosted_style_request"] = endpoint is None
    if endpoint is not None:
        config["endpoint"] = endpoint
    objects = S3Store(
        parts.netloc,
        prefix=prefix or None,
        config=config,
        client_options={
            "allow_http": endpoint is not None and endpoint.startswith("http:"),
            "connect_timeout": timedelta(seconds=3),
            "timeout": timedelta(seconds=60),
        },
        retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=4)},
    )
    return ObjectBlobs(objects)


def _keys(environment: Mapping[str, str], *, is_required: bool) -> "S3Config":
    key_id, secret = environment.get(_ID), environment.get(_SECRET)
    if bool(key_id) != bool(secret) or (is_required and not key_id):
        raise InvalidInputError(
            "The keys of the store of files are not complete.",
            code="blobs_keys_missing",
            cure=f"Set both {_ID} and {_SECRET} in the environment of the server.",
        )
    config: S3Config = {}
    if key_id and secret:
        config["access_key_id"] = key_id
        config["secret_access_key"] = secret
        if token := environment.get(_TOKEN):
            config["session_token"] = token
    return config


def _bad_address(why: str) -> InvalidInputError:
    return InvalidInputError(
        f"The address of the store of files cannot be used: {why}.",
        code="blobs_url_invalid",
        cure="Write --blobs s3://BUCKET/PREFIX?endpoint=http://HOST:PORT&region=NAME, or a folder.",
    )
