"""A service as an operator starts it (`labelwright up`) and a real browser in front of it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.e2e import actions

ROLES = ("requester", "annotator", "reviewer", "lead")
PASSWORD = "correct horse battery staple"
START_SECONDS = 60
LABELWRIGHT = (sys.executable, "-m", "labelwright.cli.main")
DEAF_MS = 300
"""So long after a task appears Enter does nothing, lest an old one hands in the new task."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Running:
    """A service with one person a role in an organization."""

    def __init__(self, home: Path, port: int, pid: int, organization: str = "Street Lab") -> None:
        self.home = home
        self.port = port
        self.pid = pid
        self.url = f"http://127.0.0.1:{port}"
        self.organization = organization
        self.slug = organization.lower().replace(" ", "-")
        self.emails: dict[str, str] = {}
        self.tokens: dict[str, str] = {}

    def in_organization(self, name: str) -> "Running":
        """Return the same service in an organization of its own, with its own people."""
        other = Running(self.home, self.port, self.pid, name)
        other.add_people()
        return other

    def client(self, role: str) -> httpx.Client:
        headers = {"authorization": f"Bearer {self.tokens[role]}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=30)

    def kill_server(self) -> None:
        """Kill the process that answers requests; the supervisor starts it again."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text("ascii").split()
        commands = {int(pid): Path(f"/proc/{pid}/cmdline").read_bytes() for pid in children}
        (server,) = [pid for pid, command in commands.items() if b"labelwright.server" in command]
        os.kill(server, signal.SIGKILL)

    def labelwright(self, *arguments: str, stdin: str = "") -> str:
        done = subprocess.run(
            [*LABELWRIGHT, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def wait_for(self, project: str, counter: str, value: int) -> None:
        """Wait until a project's counter has a value."""
        counters: dict[str, int] = {}
        with self.client("lead") as client:
            for _ in range(200):
                counters = client.get(f"/api/projects/{project}").json()["counters"]
                if counters[counter] == value:
                    return
                time.sleep(0.1)
        raise AssertionError(f"{counter} never became {value}: {counters}")

    def add_people(self) -> None:
        for role in ROLES:
            self.add_person(role, role)

    def add_person(self, name: str, role: str) -> None:
        """Add somebody to the organization; `name` stands for him in `client` and `somebody`."""
        self.emails[name] = f"{name}@{self.slug}.example"
        created = self.labelwright(
            *("user", "create", "--home", str(self.home), "--organization", self.organization),
            *("--role", role, "--email", self.emails[name], "--name", name.title()),
            *("--password-stdin", "--json"),
            stdin=PASSWORD + "\n",
        )
        self.tokens[name] = json.loads(created)["token"]


@pytest.fixture(scope="session")
def running() -> Iterator[Running]:
    with tempfile.TemporaryDirectory(prefix="lw-e2e-") as folder:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        home = Path(folder) / "home"
        process = subprocess.Popen(
            [*LABELWRIGHT, "up", "--home", str(home), "--port", str(port)],
            stdout=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            service = Running(home, port, process.pid)
            _wait_until_ready(service.url, process)
            service.add_people()
            yield service
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(60)


def _wait_until_ready(url: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, "the service ended while starting"
        try:
            if httpx.get(f"{url}/health/ready").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("the service did not answer")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert path, "no Chromium: `make test` installs it, or says how"
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        started = playwright.chromium.launch(executable_path=path, args=arguments)
        yield started
        started.close()


class Person:
    """Somebody signed in, in a browser of his own; a violation of the policy is a failure."""

    def __init__(self, page: Page, running: Running) -> None:
        self.page = page
        self.running = running
        self.complaints: list[str] = []
        self.excused: list[str] = []
        page.on("console", lambda m: self.complaints.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def excuse(self, text: str) -> None:
        """Let complaints with this text pass: the test brings them about."""
        self.excused.append(text)

    @property
    def unexcused(self) -> list[str]:
        return [text for text in self.complaints if not any(part in text for part in self.excused)]

    def sign_in(self, role: str) -> None:
        self.page.goto(f"{self.running.url}/sign-in")
        self.page.get_by_label("E-mail").fill(self.running.emails[role])
        self.page.get_by_role("textbox", name="Password").fill(PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(lambda url: "/sign-in" not in url)


@pytest.fixture
def somebody(browser: Browser, running: Running) -> Iterator[Any]:
    """Return a function that opens a browser for a role, signed in."""
    opened: list[Person] = []

    def sign_in(role: str, **context: Any) -> Person:
        page = browser.new_context(viewport={"width": 1440, "height": 900}, **context).new_page()
        page.set_default_timeout(15_000)
        person = Person(page, running)
        opened.append(person)
        person.sign_in(role)
        return person

    yield sign_in
    for person in opened:
        person.page.context.close()
    assert [text for person in opened for text in person.unexcused] == []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what the measured work cost, beside what other tools ask for."""
    for line in actions.table():
        terminalreporter.write_line(line)
