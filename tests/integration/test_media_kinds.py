"""Sounds, videos and documents from upload to the browser: facts, addresses, parts of files."""

from typing import Any

import pytest

from tests.builders import choice_project, must_lease
from tests.installation import Organization, Service
from tests.media_files import FILES, pdf, tone

SOURCES = {
    "audio": tone(0.5),
    "video": (FILES / "clip.mp4").read_bytes(),
    "document": pdf(["one", "two"]),
}


def leased(service: Service, lab: Organization, content: bytes) -> dict[str, Any]:
    """Return the asset of a task about an uploaded file, as its annotator gets it."""
    project = choice_project(lab)
    uri = lab.requester.ok("POST", "/api/assets?name=a", content=content)["uri"]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=[{"assets": [{"uri": uri}]}])
    service.work()
    return must_lease(lab.annotator, project)["task"]["assets"][0]


@pytest.mark.parametrize("media_type", SOURCES)
def test_a_file_is_known_by_its_content_and_served_in_parts(
    service: Service, lab: Organization, media_type: str
) -> None:
    asset = leased(service, lab, SOURCES[media_type])
    whole = lab.annotator.get(asset["url"])
    part = lab.annotator.get(asset["url"], headers={"range": "bytes=10-19"})

    assert asset["media_type"] == media_type
    assert whole.status_code == 200
    assert whole.headers["accept-ranges"] == "bytes"
    assert part.status_code == 206
    assert part.headers["content-range"] == f"bytes 10-19/{len(whole.content)}"
    assert part.content == whole.content[10:20]
    assert whole.headers["content-security-policy"] == "default-src 'none'; sandbox"


def test_the_times_of_a_videos_frames_have_an_address(service: Service, lab: Organization) -> None:
    asset = leased(service, lab, SOURCES["video"])

    frames = lab.annotator.get(asset["renditions"]["frames"]).json()

    assert len(frames["times_us"]) == asset["facts"]["frames"] == 11
    assert frames["times_us"] == sorted(frames["times_us"])


def test_nobody_is_served_the_pdf(service: Service, lab: Organization) -> None:
    asset = leased(service, lab, SOURCES["document"])

    pack = lab.annotator.get(asset["url"]).content

    assert asset["facts"]["pages"] == 2
    assert pack.startswith(b"PK\x03\x04")
    assert b"%PDF" not in pack


def test_a_document_of_too_many_pages_harms_only_its_task(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    uri = lab.requester.ok("POST", "/api/assets?name=a", content=pdf(["x"], repeat=999))["uri"]
    path = f"/api/projects/{project}/tasks"
    lab.requester.ok("POST", path, json=[{"assets": [{"uri": uri}]}])
    service.work()

    (row,) = lab.requester.ok("GET", path)["items"]

    assert row["state"] == "broken"
    assert "999 pages" in row["problem"]
