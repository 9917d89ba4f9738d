"""Sign-in over HTTP."""

from typing import Annotated

import msgspec


class SignIn(msgspec.Struct, forbid_unknown_fields=True):
    """Either e-mail address and password, or an access token.

    ``code`` is of the second factor, for who has one: asked for with ``second_factor_needed``.
    """

    email: str | None = None
    password: str | None = None
    token: str | None = None
    code: str | None = None


class PersonView(msgspec.Struct):
    """Oneself."""

    id: str
    email: str
    name: str


class PlaceView(msgspec.Struct):
    """An organization one works in.

    ``project_roles`` are those that count in one project only; ``second_factor_by``: by when one
    must have set up a second factor, where the organization asks for it and one has none.
    """

    id: str
    slug: str
    name: str
    roles: list[str]
    project_roles: dict[str, list[str]] = {}
    second_factor_by: str | None = None


class Me(msgspec.Struct):
    """Who is signed in, and where."""

    person: PersonView | None
    organizations: list[PlaceView]
    organization: str


Chord = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
CommandId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.-]{1,100}$(?!\n)")]


class Keymap(msgspec.Struct, forbid_unknown_fields=True):
    """The keys of a person, on every device.

    Parameters
    ----------
    preset
        The map that the changes are changes of.
    changes
        Command id → its keys, such as ``Ctrl+Z``; none takes the command its key.
    single_keys
        Whether keys without Ctrl or Alt act.
    by_position
        Whether letters go by their place on the keyboard rather than by what they type.
    """

    preset: Annotated[str, msgspec.Meta(pattern=r"^[a-z_]{1,40}$(?!\n)")] = "default"
    changes: Annotated[
        dict[CommandId, Annotated[list[Chord], msgspec.Meta(max_length=8)]],
        msgspec.Meta(max_length=1000),
    ] = {}
    single_keys: bool = True
    by_position: bool = False
