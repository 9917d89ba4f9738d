"""Pictures come in by upload, address and declared folder; broken ones harm only themselves."""

import base64
import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PIL import Image

from tests.builders import box_project, boxes, choice_project, lease, must_lease, submit
from tests.installation import Organization, Service


def picture(width: int = 64, height: int = 48, *, orientation: int | None = None) -> bytes:
    """Return a JPEG with a GPS-like tag, turned by EXIF if asked."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    exif = image.getexif()
    exif[0x010E] = "taken at 52.5 N 13.4 E"
    if orientation is not None:
        exif[0x0112] = orientation
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif.tobytes())
    return out.getvalue()


class Pictures(BaseHTTPRequestHandler):
    """Serves whatever the test put under a path."""

    files: ClassVar[dict[str, bytes]] = {}

    def do_GET(self) -> None:
        content = self.files.get(self.path)
        self.send_response(404 if content is None else 200)
        self.send_header("content-length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        del format, args


@pytest.fixture
def host() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pictures)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def order(lab: Organization, project: str, **asset: Any) -> dict[str, Any]:
    path = f"/api/projects/{project}/tasks"
    return lab.requester.ok("POST", path, json=[{"assets": [asset]}])


def upload(lab: Organization, content: bytes, name: str = "a.jpg") -> str:
    return lab.requester.ok("POST", f"/api/assets?name={name}", content=content)["uri"]


def rows(lab: Organization, project: str) -> list[dict[str, Any]]:
    return lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]


def test_uploaded_picture_is_shown_upright_without_its_metadata(
    service: Service, lab: Organization
) -> None:
    project = box_project(lab)
    order(lab, project, uri=upload(lab, picture(orientation=6)))
    assert lease(lab.annotator, project) is None
    service.work()

    asset = must_lease(lab.annotator, project)["task"]["assets"][0]

    assert (asset["facts"]["width"], asset["facts"]["height"]) == (48, 64)
    shown = service.client().get(asset["url"])
    assert shown.headers["content-type"] == "image/jpeg"
    assert "sandbox" in shown.headers["content-security-policy"]
    assert Image.open(io.BytesIO(shown.content)).size == (48, 64)
    assert b"52.5 N" not in shown.content


def test_picture_behind_an_address_is_fetched_and_only_renditions_are_kept(
    service: Service, lab: Organization, host: str
) -> None:
    Pictures.files["/street.jpg"] = picture()
    project = box_project(lab)
    order(lab, project, uri=f"{host}/street.jpg")
    service.work()

    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, boxes(("car", 1, 2, 30, 20)))

    label = lab.requester.get(f"/api/projects/{project}/labels").json()
    assert label["assets"][0]["uri"] == f"{host}/street.jpg"
    assert label["assets"][0]["width"] == 64
    with service.superuser() as connection:
        kept = connection.execute(
            "SELECT blob FROM asset WHERE organization = %s AND source = 2", [lab.id]
        ).fetchall()
    assert kept == [(None,)]


def test_text_behind_an_address_is_kept_as_it_came(
    service: Service, lab: Organization, host: str
) -> None:
    text = "\ufeffone\r\ntwo\u2028three"
    Pictures.files["/contract.txt"] = text.encode()
    project = choice_project(lab)
    order(lab, project, uri=f"{host}/contract.txt")
    service.work()

    asset = must_lease(lab.annotator, project)["task"]["assets"][0]

    assert (asset["media_type"], asset["text"], asset["url"]) == ("text", text, None)


def test_file_of_a_declared_folder_is_read_and_nothing_beside_it(
    service: Service, lab: Organization
) -> None:
    (service.media_root / "sub").mkdir(exist_ok=True)
    (service.media_root / "sub" / "a b.jpg").write_bytes(picture())
    Path(service.home.path / "outside.jpg").write_bytes(picture())
    project = box_project(lab)

    order(lab, project, uri="folder://samples/sub/a%20b.jpg")
    order(lab, project, uri="folder://samples/../outside.jpg")
    order(lab, project, uri="folder://samples/%2e%2e/outside.jpg")
    refused = order(lab, project, uri="folder://elsewhere/a.jpg")
    service.work()

    assert refused["invalid"][0]["problems"][0]["code"] == "unknown_folder"
    assert [row["state"] for row in rows(lab, project)] == ["open", "broken", "broken"]


@pytest.mark.parametrize(
    "uri", ["file:///etc/passwd", "ftp://x/y", "gopher://x", "/etc/passwd", "data:,x"]
)
def test_other_addresses_are_refused_by_their_form(lab: Organization, uri: str) -> None:
    added = order(lab, box_project(lab), uri=uri)

    assert added["created"] == 0
    assert added["invalid"][0]["problems"][0]["code"] == "unsupported_uri"


def test_broken_picture_is_named_and_can_be_tried_again(
    service: Service, lab: Organization, host: str
) -> None:
    Pictures.files.pop("/late.jpg", None)
    project = box_project(lab)
    order(lab, project, uri=f"{host}/late.jpg")
    order(lab, project, uri=upload(lab, b"%!PS-Adobe-3.0 not a picture", "evil.png"))
    order(lab, project, uri=upload(lab, picture()))
    service.work()
    late, evil, good = rows(lab, project)
    assert (late["state"], evil["state"], good["state"]) == ("broken", "broken", "open")
    assert "404" in late["problem"]
    assert "evil.png" in evil["problem"]

    Pictures.files["/late.jpg"] = picture(orientation=3)
    lab.requester.ok("POST", f"/api/tasks/{late['id']}/prepare")
    assert lab.requester.post(f"/api/tasks/{good['id']}/prepare").status_code == 409
    service.work()

    assert [row["state"] for row in rows(lab, project)] == ["open", "broken", "open"]
    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    assert (counters["open"], counters["broken"], counters["preparing"]) == (2, 1, 0)


def test_text_cannot_be_ordered_where_a_picture_is_needed(lab: Organization) -> None:
    added = order(lab, box_project(lab), text="no picture")

    assert added["invalid"][0]["problems"][0]["code"] == "wrong_media"


def test_inline_base64_is_an_upload(service: Service, lab: Organization) -> None:
    project = box_project(lab)
    order(lab, project, data=base64.b64encode(picture()).decode(), name="inline.jpg")
    bad = order(lab, project, data="not base64!")
    service.work()

    assert bad["invalid"][0]["problems"][0]["code"] == "invalid_base64"
    assert [(row["state"], row["name"]) for row in rows(lab, project)] == [("open", "inline.jpg")]


def test_box_outside_the_picture_is_refused(service: Service, lab: Organization) -> None:
    project = box_project(lab)
    order(lab, project, uri=upload(lab, picture()))
    service.work()
    held = must_lease(lab.annotator, project)

    refused = lab.annotator.post(
        f"/api/assignments/{held['assignment']}/submit",
        json={"lease_token": held["lease_token"], "payload": boxes(("car", 50, 2, 30, 20))},
    )

    assert refused.status_code == 422
    assert refused.json()["field"].startswith("/payload/regions/0")


def test_media_address_serves_ranges_and_knows_what_the_browser_has(
    service: Service, lab: Organization
) -> None:
    project = box_project(lab)
    order(lab, project, uri=upload(lab, picture()))
    service.work()
    url = must_lease(lab.annotator, project)["task"]["assets"][0]["url"]
    nobody = service.client()
    whole = nobody.get(url)

    part = nobody.get(url, headers={"range": "bytes=10-19"})
    same = nobody.get(url, headers={"if-none-match": whole.headers["etag"]})
    beyond = nobody.get(url, headers={"range": "bytes=999999-"})

    assert (part.status_code, part.content) == (206, whole.content[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(whole.content)}"
    assert (same.status_code, same.content) == (304, b"")
    assert beyond.status_code == 416
    assert nobody.get(url[:-2] + "xx").status_code == 404
