"""The labelling page in a browser: weight, time until usable, answer to the hand, memory, next.

A picture with thousands of predicted boxes is opened from the server as an annotator opens it, with
nothing in the browser's cache. Interaction is timed by the browser's own Event Timing, from the
press to the frame that shows its result.
"""

import io
import random
import statistics
from collections.abc import Sequence
from typing import Any

import httpx
from PIL import Image
from playwright.sync_api import Browser, Page

from bench.figures import Goal, Report, percentile
from bench.service import MB, Service, running_service
from bench.web.scene import Scene

WIDTH, HEIGHT = 1280, 720
MARGIN = 12
KB = 1_000
DRAG_STEPS = 90
FRAME_MS = 1000 / 60
SLACK = 1.05
"""A browser counts frames of 16.7 ms with some jitter of its clock."""

USABLE = {1_000: Goal("<=", 1.0), 5_000: Goal("<=", 1.5)}
SELECT = Goal("<=", 50)
DRAG = Goal("<=", FRAME_MS * SLACK)
HEAP = Goal("<=", 65)
NEXT = Goal("<", 100)
WEIGHT = Goal("<=", 400)

_SHOWN = """(count) => new Promise((resolve) => {
    const look = () => {
        const stage = document.querySelector("[role=application]");
        const text = document.body.innerText;
        const isLoading = document.querySelector(".lw-loading, .skeleton") !== null;
        if (!stage || isLoading || !text.includes(count)) return requestAnimationFrame(look);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    look();
})"""

_LISTEN = """() => {
    window.presses = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.presses.push([entry.name, entry.duration]);
    }).observe({ type: "event", durationThreshold: 16, buffered: false });
    window.frames = [];
    let last = performance.now();
    const frame = (now) => {
        window.frames.push(now - last);
        last = now;
        requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
}"""

_NEXT = """() => {
    const from = location.pathname;
    window.nextShown = new Promise((resolve) => {
        document.addEventListener("keydown", (event) => {
            const pressed = event.timeStamp;
            const look = () => {
                const isNew = location.pathname !== from && location.pathname.includes("asg_");
                const stage = document.querySelector("[role=application] canvas");
                const isLoading = document.querySelector(".lw-loading, .skeleton") !== null;
                if (!isNew || !stage || isLoading) return requestAnimationFrame(look);
                requestAnimationFrame(() => resolve(performance.now() - pressed));
            };
            look();
        }, { capture: true, once: true });
    });
}"""


class Street:
    """An organization with pictures that carry so many predicted boxes each."""

    def __init__(self, service: Service) -> None:
        self.url = f"http://127.0.0.1:{service.port}"
        self._tokens = {
            role: service.command(
                *("user", "create", "--organization", "web", "--role", role),
                *("--email", f"{role}@bench.example", "--json"),
            )["token"]
            for role in ("requester", "annotator")
        }

    def client(self, role: str) -> httpx.Client:
        """Return a client that acts as a role."""
        headers = {"authorization": f"Bearer {self._tokens[role]}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=120)

    def project(self, name: str, boxes: Sequence[int]) -> str:
        """Return a project with a picture for each number of boxes, all ready."""
        with self.client("requester") as client:
            body = {
                "name": name,
                "task_type": "image_regions",
                "ontology": {"classes": [{"id": n, "name": n} for n in ("car", "van", "sign")]},
            }
            project: str = _ok(client.post("/api/projects", json=body))["id"]
            orders = [self._order(client, number, count) for number, count in enumerate(boxes)]
            _ok(client.post(f"/api/projects/{project}/tasks", json=orders))
            while _ok(client.get(f"/api/projects/{project}"))["counters"]["open"] < len(boxes):
                pass
        return project

    def lease(self, project: str) -> str:
        """Return the assignment of the next task."""
        with self.client("annotator") as client:
            return _ok(client.post(f"/api/projects/{project}/lease", json={}))["assignment"]

    def sign_in(self, page: Page) -> None:
        """Sign the annotator in."""
        answer = page.request.post(
            f"{self.url}/api/session", data={"token": self._tokens["annotator"]}
        )
        if not answer.ok:
            raise SystemExit(f"bench: sign-in: {answer.status} {answer.text()}")

    def _order(self, client: httpx.Client, number: int, count: int) -> dict[str, Any]:
        content = picture(number)
        asset = _ok(client.post(f"/api/assets?name=street-{number}.png", content=content))
        order: dict[str, Any] = {"assets": [{"uri": asset["uri"]}]}
        if count:
            payload = {"regions": boxes_of(count)}
            order["predictions"] = [{"model": "detector", "score": 0.9, "payload": payload}]
        return order


def _ok(answer: httpx.Response) -> Any:
    if not answer.is_success:
        raise SystemExit(f"bench: {answer.request.url}: {answer.status_code} {answer.text}")
    return answer.json()


def picture(number: int) -> bytes:
    """Return a picture of its own, as bytes of a PNG."""
    image = Image.effect_noise((WIDTH // 8, HEIGHT // 8), 40 + number).resize((WIDTH, HEIGHT))
    buffer = io.BytesIO()
    image.save(buffer, "png")
    return buffer.getvalue()


def boxes_of(count: int) -> list[dict[str, Any]]:
    """Return regions all over the picture, the same at every run; the first one stands alone."""
    rng = random.Random(count)  # noqa: S311  places of boxes are no secret
    regions = [_region(0, (20, 20), (60, 40))]
    for n in range(1, count):
        place = (rng.uniform(100, WIDTH - 30), rng.uniform(80, HEIGHT - 30))
        regions.append(_region(n, place, (rng.uniform(6, 24), rng.uniform(6, 24))))
    return regions


def _region(n: int, place: tuple[float, float], size: tuple[float, float]) -> dict[str, Any]:
    shape = {"kind": "box", "x": place[0], "y": place[1], "width": size[0], "height": size[1]}
    return {"id": f"p{n}", "class": ("car", "van", "sign")[n % 3], "shape": shape}


def workbench(scene: Scene) -> None:
    """Take every figure of the labelling page, from a service of its own."""
    with running_service() as service:
        street = Street(service)
        _weigh(scene.browser, street, scene.report)
        for count, goal in USABLE.items():
            _open(scene.browser, street, scene.report, count=count, goal=goal)
        _go_on(scene.browser, street, scene.report)


def _signed_in(browser: Browser, street: Street) -> Page:
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    street.sign_in(page)
    return page


def _weigh(browser: Browser, street: Street, report: Report) -> None:
    """Sum what crosses the wire for a first task, but for the picture and what the server says."""
    project = street.project("weight", [0])
    page = _signed_in(browser, street)
    address = f"{street.url}/desk/{street.lease(project)}"
    state = page.context.storage_state()
    page.context.close()
    fresh = browser.new_context(viewport={"width": 1440, "height": 900}, storage_state=state)
    page = fresh.new_page()
    devtools: Any = fresh.new_cdp_session(page)
    devtools.send("Network.enable")
    names: dict[str, str] = {}
    weights: dict[str, float] = {}

    def named(event: dict[str, Any]) -> None:
        names[event["requestId"]] = event["response"]["url"]

    def weighed(event: dict[str, Any]) -> None:
        weights[event["requestId"]] = event["encodedDataLength"]

    devtools.on("Network.responseReceived", named)
    devtools.on("Network.loadingFinished", weighed)
    page.goto(address)
    page.evaluate(_SHOWN, "Lease")
    page.wait_for_timeout(500)
    parts = {
        names.get(one, one): size
        for one, size in weights.items()
        if "/media/" not in names.get(one, "") and "/api/" not in names.get(one, "")
    }
    largest = sorted(parts.items(), key=lambda part: -part[1])[:4]
    detail = ", ".join(f"{url.rsplit('/', 1)[-1]} {size / KB:.0f}" for url, size in largest)
    report.add("compressed weight", sum(parts.values()) / KB, "KB", goal=WEIGHT, detail=detail)
    fresh.close()


def _open(browser: Browser, street: Street, report: Report, *, count: int, goal: Goal) -> None:
    project = street.project(f"{count} boxes", [count])
    page = _signed_in(browser, street)
    page.goto(f"{street.url}/desk/{street.lease(project)}")
    usable: float = page.evaluate(_SHOWN, f"{count:,}")
    report.add(f"usable with {count:,} boxes", usable / 1000, "s", goal=goal)
    if count == max(USABLE):
        _use(page, report, count)
    page.context.close()


def _use(page: Page, report: Report, count: int) -> None:
    """Select and drag a box among the others, then look at the memory."""
    page.evaluate(_LISTEN)
    x, y = _place(page, 50, 20)
    page.mouse.move(x, y)
    page.keyboard.press("v")
    for _ in range(5):
        page.mouse.click(x, y)
        page.wait_for_timeout(200)
        page.keyboard.press("Escape")
        page.wait_for_timeout(200)
    page.mouse.click(x, y)
    page.wait_for_timeout(300)
    presses: list[tuple[str, float]] = page.evaluate("() => window.presses")
    slow = [length for name, length in presses if name in ("pointerdown", "pointerup", "click")]
    report.add(
        f"select one of {count:,}",
        statistics.median(slow) if slow else FRAME_MS,
        "ms",
        goal=SELECT,
        detail="press to frame" + (f", worst {max(slow):.0f} ms" if slow else ", below a frame"),
    )
    devtools: Any = page.context.new_cdp_session(page)
    frames = _drag(page, devtools, (x, y))
    report.add(
        f"drag one of {count:,}: frame p50",
        statistics.median(frames),
        "ms",
        goal=DRAG,
        detail=f"p95 {percentile(frames, 0.95):.1f} ms of {len(frames)} frames",
    )
    devtools.send("HeapProfiler.enable")
    devtools.send("HeapProfiler.collectGarbage")
    used: float = devtools.send("Runtime.getHeapUsage")["usedSize"]
    report.add(f"heap with {count:,} boxes", used / MB, "MB", goal=HEAP)


def _drag(page: Page, devtools: Any, start: tuple[float, float]) -> list[float]:
    """Drag a box about by its edge; return the times between frames meanwhile."""
    x, y = start

    def mouse(kind: str, to: tuple[float, float], buttons: int) -> None:
        event = {"type": kind, "x": to[0], "y": to[1], "button": "left", "buttons": buttons}
        devtools.send("Input.dispatchMouseEvent", {**event, "clickCount": 1})

    mouse("mousePressed", (x, y), 1)
    mouse("mouseMoved", (x + 6, y + 6), 1)
    page.evaluate("() => void (window.frames = [])")
    for step in range(DRAG_STEPS):
        mouse("mouseMoved", (x + 6 + step, y + 6 + step / 2), 1)
    frames: list[float] = page.evaluate("() => window.frames")
    mouse("mouseReleased", (x + 100, y + 50), 0)
    return frames[1:]


def _go_on(browser: Browser, street: Street, report: Report) -> None:
    """Hand in task after task; the next one was fetched meanwhile."""
    tasks = 8
    project = street.project("next", [0] * tasks)
    page = _signed_in(browser, street)
    page.goto(f"{street.url}/desk/{street.lease(project)}")
    page.evaluate(_SHOWN, "Lease")
    times: list[float] = []
    for _ in range(tasks - 1):
        page.wait_for_timeout(1_800)
        page.evaluate(_NEXT)
        page.keyboard.press("Enter")
        times.append(page.evaluate("() => window.nextShown"))
    # The first is not fetched ahead: somebody who has opened one task may only be looking.
    ahead = times[1:]
    report.add(
        "next task painted, fetched ahead: p50",
        statistics.median(ahead),
        "ms",
        goal=NEXT,
        detail=f"worst {max(ahead):.0f} ms of {len(ahead)}",
    )
    page.context.close()


def _place(page: Page, x: float, y: float) -> tuple[float, float]:
    """Return where a point of the picture lies while it is fitted to the stage."""
    stage: Any = page.get_by_role("application").bounding_box()
    scale = min((stage["width"] - 2 * MARGIN) / WIDTH, (stage["height"] - 2 * MARGIN) / HEIGHT)
    return (
        stage["x"] + stage["width"] / 2 + (x - WIDTH / 2) * scale,
        stage["y"] + stage["height"] / 2 + (y - HEIGHT / 2) * scale,
    )
