"""The house rules that import contracts cannot say, each with a test that shows it failing."""

import ast
import re
from pathlib import Path

import grimp
import pytest

from labelwright.assignment.model import AssignmentState, Kind
from labelwright.http import Call, operation
from labelwright.intake.model import TaskState
from labelwright.jobs.model import JobState
from labelwright.review.model import Verdict
from labelwright.webhooks.model import MessageState, WebhookState

SOURCE = Path(__file__).resolve().parents[2] / "src" / "labelwright"

STAGES = (
    "identity",
    "workforce",
    "projects",
    "intake",
    "assignment",
    "annotation",
    "journal",
    "discussion",
    "consensus",
    "review",
    "feedback",
    "delivery",
    "data_sets",
    "webhooks",
    "notifications",
)

STAGE_FILES = {
    "__init__.py",
    "model.py",
    "events.py",
    "errors.py",
    "service.py",
    "store.py",
    "handlers.py",
    "routes.py",
    "schemas.py",
}
EXTRA_FILES = {
    ("identity", "passwords.py"),  # a slow hash with its own thread rule
    ("identity", "attempts.py"),  # the limit on guesses
    ("identity", "authenticator.py"),  # the one path from a token or cookie to a principal
    ("identity", "entrance.py"),  # cookie, device and address of who comes in
    ("identity", "account.py"),  # one's own sessions and password
    ("identity", "account_routes.py"),
    ("identity", "second_factor.py"),  # codes of the clock and recovery codes
    ("identity", "factor_routes.py"),
    ("identity", "credentials.py"),  # tokens and keys
    ("identity", "people.py"),  # members, invitations, resets
    ("identity", "people_store.py"),  # their queries
    ("identity", "people_routes.py"),
    ("identity", "people_schemas.py"),
    ("intake", "facets.py"),  # what tasks are found by, pure
    ("intake", "facet_store.py"),  # its queries
    ("intake", "view_store.py"),  # filters that somebody keeps under a name
    ("assignment", "rules.py"),  # what every step makes of a place and a lease, pure
    ("assignment", "pools.py"),  # circles of annotators that tasks are kept for
    ("assignment", "pool_store.py"),  # their queries
    ("delivery", "pages.py"),  # labels in pages, for the stream and for files
    ("delivery", "export_job.py"),  # the job that writes a file
    ("delivery", "part.py"),  # a file under way, kept for the run that goes on with it
    ("delivery", "selection.py"),  # which labels, pure: for files and for data sets
    ("data_sets", "manifest_job.py"),  # the job that publishes a version
    ("data_sets", "croissant.py"),  # a version in the words of Croissant
    ("webhooks", "signing.py"),  # Standard Webhooks' signatures, pure
    ("webhooks", "courier.py"),  # visits to receivers, run by the worker
}
"""Files beyond the usual ones, each with its reason."""

PRIVATE = ("store", "pool_store", "people_store", "facet_store", "view_store", "routes", "handlers")
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "base", "manager", "core"}

RUNS_SQL = re.compile(r"\b(?:tx|connection)\.(?:execute|send|one|all|all_binary)\(")
MAY_RUN_SQL = {
    "bootstrap.py",  # the check at start, before anything is served
    "server/system_routes.py",  # readiness: SELECT 1
}
"""Outside store.py and database/, each with its reason."""


def python_files() -> list[Path]:
    return [path for path in SOURCE.rglob("*.py") if "web_dist" not in path.parts]


def test_stage_folders_hold_only_the_usual_files() -> None:
    found = {
        (stage, path.name)
        for stage in STAGES
        for path in (SOURCE / stage).iterdir()
        if path.name != "__pycache__" and path.name not in STAGE_FILES
    }

    assert found == EXTRA_FILES & found


def test_no_module_has_a_name_that_says_nothing() -> None:
    wrong = [
        path
        for path in python_files()
        if path.stem in FORBIDDEN_NAMES or path.parent.name in FORBIDDEN_NAMES
    ]

    assert wrong == []


def private_imports(imports: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return imports of another folder's private file; routes are wired by the bootstrap alone."""
    wrong: list[tuple[str, str]] = []
    for importer, imported in imports:
        a, b = importer.split("."), imported.split(".")
        is_private = len(b) == 3 and b[1] in STAGES and b[2] in PRIVATE
        is_wiring = importer == "labelwright.bootstrap" and b[-1] == "routes"
        if is_private and a[1] != b[1] and not is_wiring:
            wrong.append((importer, imported))
    return wrong


def test_private_files_of_a_stage_are_imported_by_itself_only() -> None:
    graph = grimp.build_graph("labelwright")
    imports = [
        (importer, imported)
        for importer in graph.modules
        for imported in graph.find_modules_directly_imported_by(importer)
    ]

    assert private_imports(imports) == []


def test_import_of_a_private_file_would_be_found() -> None:
    planted = [("labelwright.consensus.service", "labelwright.annotation.store")]

    assert private_imports(planted) == planted


def test_only_stores_run_sql() -> None:
    wrong = [
        str(path.relative_to(SOURCE))
        for path in python_files()
        if not path.name.endswith("store.py")
        and path.relative_to(SOURCE).parts[0] not in ("database", "supervisor")
        and str(path.relative_to(SOURCE)) not in MAY_RUN_SQL
        and RUNS_SQL.search(path.read_text("utf-8"))
    ]

    assert wrong == []


def test_only_the_edge_opens_transactions() -> None:
    """A service that commits by itself cannot be part of a larger fact."""
    allowed = ("routes.py", "store.py")
    wrong = [
        str(path.relative_to(SOURCE))
        for path in python_files()
        if not path.name.endswith(allowed)
        and path.relative_to(SOURCE).parts[0] in (*STAGES, "flow")
        and ".transaction(" in path.read_text("utf-8")
    ]

    assert sorted(wrong) == [
        "data_sets/manifest_job.py",  # a job
        "delivery/export_job.py",  # a job
        "delivery/pages.py",  # each page is a transaction of its own
        "delivery/service.py",  # a stream of pages
        "flow/add_person.py",  # people are rows of the installation, outside any organization
        "flow/add_tasks.py",  # each chunk is a transaction of its own
        "flow/bulk_change.py",  # a job
        "flow/index_tasks.py",  # a job
        "flow/locate.py",  # before the handler: where the things lie that an address names
        "flow/prepare_assets.py",  # a job
        "identity/authenticator.py",  # sign-in, before an organization is known
        "identity/service.py",  # an organization that does not exist yet
        "notifications/service.py",  # a loop of the worker: what happened becomes notifications
        "webhooks/courier.py",  # a loop of the worker
        "webhooks/service.py",  # another: what happened becomes messages
        "workforce/service.py",  # lending writes the requester's row and the supplier's vault
    ]


BANNED_CALLS = {
    "eval": "code from data",
    "exec": "code from data",
    "pickle": "code from data",
    "yaml.load": "code from data",
    "extractall": "writes outside its folder",
    "json.loads": "lets NaN and duplicate keys in; use kernel.strict_json",
}
JSON_OF_OUR_OWN = {"supervisor", "media", "egress"}
"""Folders that read JSON which another process of ours wrote."""


def banned_calls(source: str) -> set[str]:
    """Return which banned calls a module makes."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            found |= {
                banned for banned in BANNED_CALLS if name == banned or name.endswith(f".{banned}")
            }
            if any(keyword.arg == "shell" for keyword in node.keywords):
                found.add("shell=")
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
            found |= {"pickle"} if "pickle" in names else set()
    return found


def test_no_module_makes_a_banned_call() -> None:
    wrong = {
        str(path.relative_to(SOURCE)): calls
        for path in python_files()
        if (calls := banned_calls(path.read_text("utf-8")))
        and not (calls == {"json.loads"} and path.relative_to(SOURCE).parts[0] in JSON_OF_OUR_OWN)
    }

    assert wrong == {}


@pytest.mark.parametrize(
    "source", ["eval('1')", "import pickle", "run(x, shell=True)", "json.loads(b)"]
)
def test_banned_call_would_be_found(source: str) -> None:
    assert banned_calls(source)


def test_route_without_a_permission_cannot_be_declared() -> None:

    async def handler(call: Call[None]) -> None:
        """Do nothing."""

    with pytest.raises(ValueError, match="no permission"):
        operation("GET", "/api/x", handler, permission="made.up")
    with pytest.raises(TypeError):
        operation("GET", "/api/x", handler)  # pyright: ignore[reportCallIssue]


def test_enumerations_agree_with_the_schema() -> None:
    """The schema names the codes in comments; a code that only one side knows is a defect."""

    folder = SOURCE / "database/migrations/sql"
    schema = "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.sql")))
    for kind in (AssignmentState, Kind, TaskState, JobState, Verdict, WebhookState, MessageState):
        listed = ", ".join(
            f"{member.value} {member.name.lower().replace('_', ' ')}" for member in kind
        )
        assert listed in schema.replace(" (dead letter)", ""), listed
