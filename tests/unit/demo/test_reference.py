"""What ships with the demo: complete, valid, credited and small."""

import json
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from labelwright.demo.reference import (
    SLUGS,
    DemoItem,
    DemoProject,
    demo_credits,
    demo_project,
    demo_projects,
    item_content,
)
from labelwright.kernel.errors import NotFoundError
from labelwright.plugin import registry
from labelwright.plugin.documents import read_payload, read_settings
from labelwright.plugin.ontology import check_ontology
from labelwright.plugin.task_type import AssetFacts, TaskContext

DATA = Path(str(files("labelwright.demo") / "data"))
LIMIT_BYTES = 4_500_000

every_project = pytest.mark.parametrize("project", demo_projects(), ids=SLUGS)


def context_of(project: DemoProject, item: DemoItem) -> TaskContext:
    if item.text is None:
        facts: dict[str, Any] = {"width": item.width, "height": item.height}
    else:
        facts = {"characters": len(item.text)}
    media_type = next(
        name
        for name, member in registry.media_types().items()
        if item.media in member.content_types
    )
    asset = AssetFacts(
        ordinal=0, media_type=media_type, content_type=item.media, facts=facts, text=item.text
    )
    kind = registry.task_type(project.task_type)
    settings = read_settings(kind, project.settings, project.ontology)
    return TaskContext(settings=settings, ontology=project.ontology, assets=(asset,))


def credited_files() -> list[str]:
    return [file for credit in demo_credits() for file in credit.files]


def regions_of(item: DemoItem) -> list[dict[str, Any]]:
    regions: list[dict[str, Any]] = item.answer["regions"]
    return regions


def test_demo_has_the_promised_number_of_tasks() -> None:
    assert {project.slug: len(project.items) for project in demo_projects()} == {
        "street": 15,
        "pictures": 10,
        "texts": 10,
        "contracts": 6,
    }


def test_unknown_project_is_refused_with_the_known_ones() -> None:
    with pytest.raises(NotFoundError, match="street, pictures, texts, contracts"):
        demo_project("../street")


@every_project
def test_ontology_and_settings_are_sound(project: DemoProject) -> None:
    kind = registry.task_type(project.task_type)

    assert check_ontology(project.ontology) == []
    assert (
        kind.check_settings(
            read_settings(kind, project.settings, project.ontology), project.ontology
        )
        == []
    )
    assert project.guidelines.startswith("# ")


@every_project
def test_every_reference_answer_is_valid_for_its_task(project: DemoProject) -> None:
    kind = registry.task_type(project.task_type)

    problems = {
        item.unique_id: kind.validate(read_payload(kind, item.answer), context_of(project, item))
        for item in project.items
    }

    assert {name: found for name, found in problems.items() if found} == {}


@every_project
def test_unique_ids_are_unique(project: DemoProject) -> None:
    names = [item.unique_id for item in project.items]

    assert len(set(names)) == len(names)


@every_project
def test_pictures_are_as_large_as_stated_and_carry_no_metadata(project: DemoProject) -> None:
    allowed = {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for item in project.items:
        if item.file is None:
            continue
        with Image.open(BytesIO(item_content(project, item))) as picture:
            assert picture.format == "JPEG"
            assert picture.size == (item.width, item.height)
            assert set(picture.info) <= allowed, item.file


def test_text_of_an_item_is_its_content() -> None:
    project = demo_project("texts")

    assert all(item_content(project, item).decode() == item.text for item in project.items)


def test_street_reference_keeps_its_own_guidelines() -> None:
    for item in demo_project("street").items:
        for region in regions_of(item):
            shape = region["shape"]
            is_fixture = region["class"].startswith("traffic")
            measured = max(shape["width"], shape["height"]) if is_fixture else shape["height"]
            assert measured >= 12, (item.unique_id, region["id"])


def test_cut_off_is_said_exactly_of_boxes_at_the_edge() -> None:
    for item in demo_project("street").items:
        for region in regions_of(item):
            shape = region["shape"]
            right, bottom = shape["x"] + shape["width"], shape["y"] + shape["height"]
            at_edge = (
                shape["x"] <= 0 or shape["y"] <= 0 or right >= item.width or bottom >= item.height
            )
            assert region["attributes"]["cut_off"] is at_edge, (item.unique_id, region["id"])


def test_street_reference_uses_every_class() -> None:
    project = demo_project("street")

    used = {region["class"] for item in project.items for region in regions_of(item)}

    assert used == {entry.id for entry in project.ontology.classes}


def test_pictures_of_the_second_project_use_most_options() -> None:
    subjects = {item.answer["answers"]["subject"] for item in demo_project("pictures").items}

    assert subjects == {"animal", "object", "space", "surface", "body"}


@every_project
def test_lookalikes_are_classes_and_options_of_the_project(project: DemoProject) -> None:
    fields = [field for entry in project.ontology.classes for field in entry.fields]
    fields += project.ontology.fields
    known = {entry.id for entry in project.ontology.classes}
    known |= {option.id for field in fields for option in field.options}

    assert {*project.lookalikes, *project.lookalikes.values()} <= known
    assert all(one != other for one, other in project.lookalikes.items())


def test_every_picture_and_the_texts_are_credited_once() -> None:
    pictures = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.jpg")}

    assert sorted(credited_files()) == sorted({*pictures, "texts/reference.json"})


def test_every_credit_says_who_where_and_under_which_licence() -> None:
    for credit in demo_credits():
        assert credit.title
        assert credit.author
        assert credit.source
        assert credit.changes
        assert credit.licence.startswith(("CC0 1.0", "Public domain", "CC BY 4.0", "Apache-2.0"))


def test_readme_names_every_author() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")

    for credit in demo_credits():
        surname = credit.author.split(",")[0].split(" (")[0].split()[-1]
        assert surname in readme, credit.author


def test_every_file_that_ships_is_used() -> None:
    used = {f"{project.slug}/{item.file}" for project in demo_projects() for item in project.items}

    assert {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.jpg")} == {
        name for name in used if name.endswith(".jpg")
    }


def test_demo_data_stays_small() -> None:
    assert sum(path.stat().st_size for path in DATA.rglob("*") if path.is_file()) <= LIMIT_BYTES


def test_every_street_picture_has_places_that_were_blurred() -> None:
    places = json.loads((DATA / "street" / "blurred.json").read_text(encoding="utf-8"))

    assert {place["file"] for place in places} == {
        item.file for item in demo_project("street").items
    }
    for place in places:
        assert 0 <= place["x"] < place["x"] + place["width"] <= 1280
        assert 0 <= place["y"] < place["y"] + place["height"] <= 720
        assert place["what"] in {"plate", "face", "lettering"}
