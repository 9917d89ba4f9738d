"""What slugs names lead to, and which one none leads to."""

from hypothesis import assume, given
from hypothesis import strategies as st

from labelwright.identity.model import slug_of, twin_slug
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import new_id


@given(st.text(max_size=90))
def test_no_name_leads_to_a_twin(name: str) -> None:
    owner = new_id()
    try:
        slug = slug_of(name)
    except InvalidInputError:
        assume(False)
        return
    twin = twin_slug(owner, slug)

    assert "--" not in slug
    assert slug_of(slug) == slug
    assert "--" in twin
    assert len(twin) <= 63
    assert slug_of(twin) != twin
