"""Members are found by entry point, loaded on use, and named when they are not there."""

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from labelwright.kernel.errors import InvalidInputError, UnavailableError
from labelwright.plugin import registry
from tests.conformance.third_party import installed, package_name


@pytest.fixture(autouse=True)
def fresh_registry() -> Generator[None]:
    registry.forget()
    yield
    registry.forget()


def distribution(target: Path, name: str, lines: str) -> None:
    folder = target / f"{name}-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
    (folder / "entry_points.txt").write_text(f"[{registry.TASK_TYPES}]\n{lines}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path


def test_every_group_has_members_under_their_own_names() -> None:
    for members in (registry.task_types(), registry.media_types(), registry.formats()):
        assert len(members) > 1
        assert list(members) == sorted(members)
        assert all(member.name == name for name, member in members.items())


def test_single_members_are_found_by_name() -> None:
    for one, all_ in (
        (registry.task_type, registry.task_types),
        (registry.media_type, registry.media_types),
        (registry.export_format, registry.formats),
    ):
        name = next(iter(all_()))
        assert one(name) is all_()[name]


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(InvalidInputError, match="no task type dreams") as caught:
        registry.task_type("dreams")

    assert caught.value.code == "unknown_task_type"
    assert all(name in (caught.value.cure or "") for name in registry.task_types())
    with pytest.raises(KeyError):
        registry.task_types()["dreams"]


def test_an_empty_group_says_that_nothing_is_installed() -> None:
    members: registry.Members[object] = registry.Members("labelwright.nothing", "dream")

    with pytest.raises(InvalidInputError) as caught:
        members.named("x")

    assert caught.value.cure == "Installed: none."


def test_listing_names_loads_no_member(site: Path) -> None:
    distribution(site, "lazy", "lazy_member = lazy_module:TASK_TYPE")
    (site / "lazy_module.py").write_text("raise RuntimeError('loaded')")

    assert "lazy_member" in list(registry.task_types())


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("import no_such_module", "No module named"),
        ("TASK = 1", "no attribute"),
        ("def broken(:", "invalid syntax"),
        ("TASK_TYPE = 1 / {}", "unsupported operand"),
        ("TASK_TYPE = object()", "does not call itself"),
    ],
)
def test_a_broken_member_is_an_operators_error(site: Path, source: str, reason: str) -> None:
    distribution(site, "broken", "broken_member = broken_module:TASK_TYPE")
    (site / "broken_module.py").write_text(source)

    try:
        with pytest.raises(UnavailableError, match=reason) as caught:
            registry.task_type("broken_member")
    finally:
        sys.modules.pop("broken_module", None)

    assert caught.value.code == "plugin_broken"


def test_two_members_of_one_name_are_refused_and_both_named(site: Path) -> None:
    distribution(site, "one", "twin = one_module:TASK_TYPE")
    distribution(site, "two", "twin = two_module:TASK_TYPE")

    with pytest.raises(UnavailableError, match="one_module:TASK_TYPE and two_module:TASK_TYPE"):
        registry.task_type("twin")


def test_one_distribution_seen_twice_is_one_member(site: Path) -> None:
    for name in ("same", "same_again"):
        distribution(site, name, "twin = same_module:TASK_TYPE")
    (site / "same_module.py").write_text("class T:\n    name = 'twin'\nTASK_TYPE = T()\n")

    assert registry.task_type("twin").name == "twin"


def test_a_package_that_left_is_unknown_again(tmp_path: Path) -> None:
    name = package_name()
    with installed(tmp_path):
        assert name in registry.task_types()

    with pytest.raises(InvalidInputError, match=name) as caught:
        registry.task_type(name)
    assert name not in (caught.value.cure or "")


def test_a_task_type_is_offered_its_own_and_the_universal_formats() -> None:
    for kind in registry.task_types().values():
        offered = registry.exporters(kind)
        universal = {n for n, one in registry.formats().items() if one.universal_exporter}

        assert set(offered) == universal | set(kind.exports)
        assert set(registry.importers(kind)) >= set(kind.imports)
        assert list(offered) == sorted(offered)
        assert registry.exporter(kind, next(iter(offered))) is next(iter(offered.values()))


def test_a_format_that_is_not_offered_is_answered_with_those_that_are() -> None:
    kind = next(iter(registry.task_types().values()))

    with pytest.raises(InvalidInputError, match="cannot be exported as papyrus") as caught:
        registry.exporter(kind, "papyrus")

    assert caught.value.code == "unknown_format"
    assert ", ".join(registry.exporters(kind)) in (caught.value.cure or "")
