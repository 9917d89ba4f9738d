"""The pages of the app, and what can be seen of a page."""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, cast

from playwright.sync_api import Error, Page, Response

ROOT = Path(__file__).parents[2]
AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
MESSAGE_ID = re.compile(r"[a-z][a-zA-Z]*(?:\.[a-zA-Z_]+){1,3}")
LEAST_PACKED = 1_024

PSEUDO = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]")
LATIN = re.compile(r"[A-Za-z]{2,}")
FORMATTED = re.compile(
    r"""[a-z]{3}_…?[0-9a-z]+ | [0-9a-f]{12} | \d{1,2}\ [A-Z][a-z]{2,3}(,\ \d\d:\d\d|\ \d{4})
        | [\d.,]+\ (byte|kB|MB|GB) | en-X[AB] | ar-XB | IoU""",
    re.VERBOSE,
)


class Address(NamedTuple):
    """A page: its name, who looks at it, and where it is."""

    name: str
    role: str | None
    path: str


PAGES = (
    Address("sign-in", None, "/sign-in"),
    Address("desk", "annotator", "/desk"),
    Address("my-keys", "annotator", "/me/keys"),
    Address("workbench-image", "annotator", "/desk/{boxes}"),
    Address("workbench-text", "annotator", "/desk/{questions}"),
    Address("workbench-spans", "annotator", "/desk/{spans}"),
    Address("adjudication", "reviewer", "/review/{adjudication}"),
    Address("review-list", "reviewer", "/review"),
    Address("review", "reviewer", "/review/{review}"),
    Address("projects", "requester", "/o/{slug}/projects"),
    Address("new-project", "requester", "/o/{slug}/projects/new"),
    Address("overview", "requester", "/o/{slug}/projects/{street}"),
    Address("checklist", "requester", "/o/{slug}/projects/{empty}"),
    Address("tasks", "requester", "/o/{slug}/projects/{street}/tasks"),
    Address("guidelines", "requester", "/o/{slug}/projects/{street}/guidelines"),
    Address("ontology", "requester", "/o/{slug}/projects/{street}/ontology"),
    Address("data-sets", "requester", "/o/{slug}/projects/{street}/data_sets"),
    Address("deliveries", "requester", "/o/{slug}/projects/{street}/deliveries"),
    Address("join", None, "/join#{invitation}"),
    Address("security", "annotator", "/me/security"),
    Address("people", "admin", "/o/{slug}/people"),
    Address("api-keys", "admin", "/o/{slug}/keys"),
    Address("jobs", "requester", "/o/{slug}/jobs"),
    Address("dead-letters", "requester", "/o/{slug}/jobs?state=failed"),
    Address("audit", "requester", "/o/{slug}/audit"),
    Address("webhooks", "requester", "/o/{slug}/webhooks"),
    Address("webhook", "requester", "/o/{slug}/webhooks/{webhook}"),
    Address("task", "requester", "/o/{slug}/projects/{street}/tasks/{labelled}"),
)


def settle(page: Page) -> None:
    """Wait until a page shows what it has: nothing loads, moves or changes any more."""
    page.evaluate(
        """() => new Promise((resolve) => {
            let changed = performance.now();
            const watch = new MutationObserver(() => (changed = performance.now()));
            watch.observe(document, { subtree: true, childList: true, characterData: true });
            const isBusy = () =>
                document.querySelector("h1") === null ||
                document.querySelector(".skeleton, .lw-loading") !== null ||
                document.fonts.status !== "loaded" ||
                [...document.images].some((one) => !one.complete && one.loading !== "lazy") ||
                document.getAnimations().some((one) => one.playState === "running");
            const look = () => {
                if (isBusy()) changed = performance.now();
                if (performance.now() - changed < 150) return setTimeout(look, 20);
                watch.disconnect();
                return resolve();
            };
            look();
        })"""
    )


def violations(page: Page) -> list[str]:
    """Return what breaks the standards, one line a rule and element."""
    page.evaluate(f"window.axe ?? (() => {{ {AXE} }})()")
    found: list[dict[str, Any]] = page.evaluate(
        """(tags) => window.axe
            .run(document, { runOnly: { type: "tag", values: tags } })
            .then(({ violations }) => violations)""",
        list(STANDARDS),
    )
    return [
        f"{rule['id']}: {node['target']} {node['any'] and node['any'][0]['message']}"
        for rule in found
        for node in rule["nodes"]
    ]


def texts(page: Page) -> list[str]:
    """Return every visible text of the page and the names that only screen readers say."""
    found: list[str] = page.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const said = [];
            while (walker.nextNode()) {
                const { parentElement, data } = walker.currentNode;
                const apart = "script, style, pre, kbd, code, [aria-hidden=true]";
                if (parentElement?.closest(apart)) continue;
                if (parentElement?.checkVisibility()) said.push(data.trim());
            }
            for (const name of ["aria-label", "title", "placeholder"])
                for (const element of document.querySelectorAll(`[${name}]`))
                    said.push(element.getAttribute(name).trim());
            return said.filter(Boolean);
        }"""
    )
    return found


def raw_message_ids(found: Sequence[str]) -> list[str]:
    """Return the texts that look like an id of the catalogue instead of its words."""
    return [text for text in found if MESSAGE_ID.fullmatch(text)]


def cut_off(page: Page) -> list[str]:
    """Return the controls that stick out of their surroundings where nothing scrolls to them."""
    found: list[str] = page.evaluate(
        """() => {
            const scrolls = /auto|scroll/;
            const isCut = (control) => {
                const box = control.getBoundingClientRect();
                if (box.width < 2 || !control.checkVisibility({ checkVisibilityCSS: true }))
                    return false;
                // A pin goes with the picture, out of sight where that is moved away.
                if (control.tabIndex < 0 && control.closest(".stage")) return false;
                for (let one = control.parentElement; one; one = one.parentElement) {
                    const { overflowX } = getComputedStyle(one);
                    if (scrolls.test(overflowX)) return false;
                    const around = one.getBoundingClientRect();
                    const isOut = box.left < around.left - 1 || box.right > around.right + 1;
                    if (isOut && (overflowX !== "visible" || one === document.body)) return true;
                }
                return false;
            };
            return [...document.querySelectorAll("button, a[href], input, select, textarea")]
                .filter(isCut)
                .map((one) => one.outerHTML.slice(0, 120));
        }"""
    )
    return found


def overflow(page: Page) -> list[str]:
    """Return the elements that make the page wider than its window."""
    found: list[str] = page.evaluate(
        """() => {
            const wide = document.documentElement.scrollWidth;
            if (wide <= window.innerWidth) return [];
            const isOut = (box) => box.right > window.innerWidth + 1 || box.left < -1;
            const names = [...document.querySelectorAll("body *")]
                .filter((one) => isOut(one.getBoundingClientRect()))
                .map((one) => `${one.tagName} ${one.className}`);
            return [`${wide} > ${window.innerWidth}`, ...names.slice(0, 5)];
        }"""
    )
    return found


def served(answers: Sequence[Response]) -> set[str]:
    """Return every string in the documents that a page was made from."""
    found: list[str] = []
    for answer in answers:
        if answer.headers.get("content-type", "").startswith("application/json"):
            with suppress(Error):  # of the page before, left while it was on its way
                found += _strings(answer.json())
    return {text.strip() for text in found}


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = cast("dict[str, Any]", value).values() if isinstance(value, dict) else value
    return (
        [text for part in parts for text in _strings(part)]
        if isinstance(value, dict | list)
        else []
    )


def untranslated(found: Sequence[str], data: set[str]) -> list[str]:
    """Return the Latin texts of the en-XA locale that are neither made foreign nor data."""
    prose = [text for text in data if "\n" in text]
    return [
        text
        for text in found
        if LATIN.search(text)
        and not PSEUDO.search(text)
        and not FORMATTED.fullmatch(text)
        and text not in data
        and f"{text}?" not in data  # a question named in a sentence of ours
        and not any(text in whole for whole in prose)
    ]


class Part(NamedTuple):
    """A file that a page was made from: bytes on the wire, and what they unpack to."""

    name: str
    sent: int
    size: int

    @property
    def is_text(self) -> bool:
        return self.size >= LEAST_PACKED and not self.name.endswith(".woff2")


def transferred(page: Page) -> list[Part]:
    """Return the app's own files that were loaded for a page: neither its data nor its media."""
    entries: list[tuple[str, int, int]] = page.evaluate(
        """() => ["navigation", "resource"]
            .flatMap((kind) => performance.getEntriesByType(kind))
            .map((one) => [new URL(one.name).pathname, one.transferSize, one.decodedBodySize])"""
    )
    return [Part(*entry) for entry in entries if not entry[0].startswith(("/api/", "/media/"))]
