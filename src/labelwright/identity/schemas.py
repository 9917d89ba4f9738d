"""Sign-in over HTTP."""

import msgspec


class SignIn(msgspec.Struct, forbid_unknown_fields=True):
    """Either e-mail address and password, or an access token."""

    email: str | None = None
    password: str | None = None
    token: str | None = None


class PersonView(msgspec.Struct):
    """Oneself."""

    id: str
    email: str
    name: str


class PlaceView(msgspec.Struct):
    """An organization one works in."""

    id: str
    slug: str
    name: str
    roles: list[str]


class Me(msgspec.Struct):
    """Who is signed in, and where."""

    person: PersonView | None
    organizations: list[PlaceView]
    organization: str
