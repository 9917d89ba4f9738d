"""The composition root: the only file that wires everything together."""

import os
from pathlib import Path
from typing import NamedTuple

import psycopg

from labelwright.annotation.events import AnnotationSubmitted
from labelwright.assignment import routes as assignment_routes
from labelwright.assignment.events import TaskSkipped
from labelwright.assignment.model import LeaseSigner
from labelwright.audit import routes as audit_routes
from labelwright.blobs import BlobStore, open_store
from labelwright.data_sets import routes as data_sets_routes
from labelwright.data_sets.manifest_job import ManifestJob
from labelwright.data_sets.service import VERSION_JOB
from labelwright.database.engine import Database
from labelwright.database.roles import check_role
from labelwright.database.seal import Sealer, key_from_file
from labelwright.delivery import routes as delivery_routes
from labelwright.delivery.export_job import ExportJob
from labelwright.delivery.service import EXPORT_JOB
from labelwright.discussion import routes as discussion_routes
from labelwright.discussion.events import CommentAdded, ThreadSettled
from labelwright.egress import Egress, EgressPolicy
from labelwright.feedback import routes as feedback_routes
from labelwright.flow import (
    change_routes,
    find_routes,
    join_routes,
    note_facets,
    recall_routes,
    review_routes,
    today_routes,
    view_routes,
)
from labelwright.flow import routes as flow_routes
from labelwright.flow.bulk_change import BULK_JOB, BulkJob
from labelwright.flow.index_tasks import INDEX_JOB, IndexJob
from labelwright.flow.locate import Locator
from labelwright.flow.prepare_assets import PREPARE_JOB, PrepareJob
from labelwright.http import Operation
from labelwright.identity import account_routes, factor_routes, people_routes
from labelwright.identity import routes as identity_routes
from labelwright.identity.attempts import Attempts
from labelwright.identity.authenticator import Authenticator
from labelwright.intake import service as intake
from labelwright.intake.events import TaskHeld, TaskPriorityChanged, TaskReleased
from labelwright.jobs import routes as jobs_routes
from labelwright.jobs.model import JobHandler
from labelwright.journal import routes as journal_routes
from labelwright.journal import service as journal
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, InvariantError
from labelwright.kernel.ids import new_id
from labelwright.media import routes as media_routes
from labelwright.media.decode import DecodePool
from labelwright.media.model import MediaRoots
from labelwright.media.preparation import Preparation
from labelwright.media.service import Media
from labelwright.media.signed_urls import MediaSigner
from labelwright.notifications import routes as notifications_routes
from labelwright.projects import routes as projects_routes
from labelwright.review.events import ReviewDecided
from labelwright.supervisor.child_config import ChildConfig
from labelwright.webhooks import routes as webhooks_routes
from labelwright.webhooks.courier import AT_ONCE, VISITS, Courier
from labelwright.workforce import routes as workforce_routes


class Settings(NamedTuple):
    """What a process of the service needs to know."""

    home: Path
    app_url: str
    dispatch_url: str
    blobs: str | None = None
    fetch_allow: tuple[str, ...] = ()
    media_roots: tuple[str, ...] = ()
    rate_limit: bool = True

    @classmethod
    def of_child(cls, config: ChildConfig, urls: str) -> "Settings":
        """Return the settings of a started process; ``urls`` came through the lifeline."""
        roles = strict_json.decode(urls.encode(), dict[str, str])
        return cls(
            home=Path(config.home),
            app_url=roles["app"],
            dispatch_url=roles["dispatch"],
            blobs=config.blobs,
            fetch_allow=config.fetch_allow,
            media_roots=config.media_roots,
            rate_limit=config.rate_limit,
        )


class Application:
    """The parts of one process, wired."""

    def __init__(self, settings: Settings) -> None:
        self.home = settings.home
        secrets = settings.home / "secrets"
        self.sealer = Sealer({1: key_from_file(secrets / "seal-1.key")})
        self.db = Database(
            app_url=settings.app_url, dispatch_url=settings.dispatch_url, sealer=self.sealer
        )
        self.blobs: BlobStore = open_store(settings.blobs or str(settings.home / "blobs"))
        self.media_signer = MediaSigner(key_from_file(secrets / "media.key"))
        self.lease_signer = LeaseSigner(key_from_file(secrets / "lease.key"))
        self.roots = MediaRoots(parse_roots(settings.media_roots))
        self.media = Media(blobs=self.blobs, roots=self.roots, signer=self.media_signer)
        self.authenticator = Authenticator(self.db)
        self.locate = Locator(self.db).project_of
        self.db.on(AnnotationSubmitted, journal.answered)
        self.db.on(TaskSkipped, note_facets.skipped)
        self.db.on(ReviewDecided, note_facets.decided)
        self.db.on(CommentAdded, note_facets.talked)
        self.db.on(ThreadSettled, note_facets.talked)
        self.db.on(TaskPriorityChanged, note_facets.prioritised)
        self.db.on(TaskHeld, note_facets.held)
        self.db.on(TaskReleased, note_facets.released)
        self._settings = settings

    def operations(self) -> list[Operation]:
        """Return every route of the interface."""
        is_limited = self._settings.rate_limit
        attempts = Attempts(is_limited=is_limited)
        links = Attempts(is_limited=is_limited, message="Too many links in a short while.")
        return [
            # first what is asked most: a request is matched from the top
            *flow_routes.operations(self.db, self.media, self.lease_signer),
            *find_routes.operations(self.db, self.media),
            *view_routes.operations(self.db),
            *identity_routes.operations(self.authenticator, attempts),
            *account_routes.operations(self.db, self.authenticator, attempts),
            *factor_routes.operations(self.db, self.authenticator),
            *people_routes.operations(self.db, self.authenticator, links),
            *join_routes.operations(self.db, self.authenticator, attempts),
            *identity_routes.keymap_operations(self.db),
            *projects_routes.operations(self.db),
            *media_routes.operations(self.db, self.media, self.media_signer, intake.read_asset),
            *workforce_routes.operations(self.db),
            *assignment_routes.operations(self.db),
            *change_routes.operations(self.db),
            *review_routes.operations(self.db, self.media, self.lease_signer),
            *recall_routes.operations(self.db, self.media, self.lease_signer),
            *journal_routes.operations(self.db, self.lease_signer),
            *discussion_routes.operations(self.db),
            *feedback_routes.operations(self.db),
            *today_routes.operations(self.db),
            *delivery_routes.operations(self.db, self.blobs),
            *data_sets_routes.operations(self.db, self.blobs),
            *jobs_routes.operations(self.db),
            *audit_routes.operations(self.db),
            *notifications_routes.operations(self.db),
            *webhooks_routes.operations(self.db, EgressPolicy.parse(self._settings.fetch_allow)),
        ]

    def job_handlers(self, egress: Egress, decoder: DecodePool) -> dict[str, JobHandler]:
        """Return what the worker runs, by job name."""
        preparation = Preparation(
            db=self.db, blobs=self.blobs, roots=self.roots, egress=egress, decoder=decoder
        )
        return {
            PREPARE_JOB: PrepareJob(self.db, preparation),
            BULK_JOB: BulkJob(self.db),
            INDEX_JOB: IndexJob(self.db),
            EXPORT_JOB: self.export_job(),
            VERSION_JOB: ManifestJob(
                self.db, self.blobs, self._settings.home / "scratch" / "manifests"
            ),
        }

    def export_job(self) -> ExportJob:
        """Return what writes the files of exports."""
        return ExportJob(self.db, self.blobs, self._settings.home / "scratch" / "exports")

    def egress(self) -> Egress:
        """Return the door to the outside, as the operator opened it."""
        return Egress(EgressPolicy.parse(self._settings.fetch_allow))

    def courier(self) -> Courier:
        """Return who brings webhooks, with connections that fetching does not share."""
        policy = EgressPolicy.parse(self._settings.fetch_allow)
        return Courier(self.db, Egress(policy, max_connections=VISITS * AT_ONCE))

    def check(self) -> None:
        """Refuse to run with a database role that is too strong, or with the wrong key."""
        with psycopg.connect(
            self._settings.app_url, options="-c search_path=labelwright,pg_catalog"
        ) as connection:
            check_role(connection)
            row = connection.execute("SELECT seal_check FROM installation").fetchone()
            if row is None:
                connection.execute(
                    """INSERT INTO installation (id, seal_check) VALUES (%s, %s)
                       ON CONFLICT DO NOTHING""",
                    [new_id(), self.sealer.check_text()],
                )
            elif not self.sealer.recognises(row[0]):
                raise InvariantError(
                    "The data in this database was sealed with another key.",
                    cure="Copy secrets/ of the home folder it was made with to "
                    f"{self._settings.home / 'secrets'}.",
                )


def parse_roots(declarations: tuple[str, ...]) -> dict[str, Path]:
    """Return name to folder of ``NAME=DIR`` declarations."""
    roots: dict[str, Path] = {}
    for declaration in declarations:
        name, separator, folder = declaration.partition("=")
        if not separator or not name.isidentifier() or not _is_folder(folder):
            raise InvalidInputError(
                f"--media-root {declaration}: not NAME=DIR with an existing folder.",
                cure="Write for example --media-root street=" + os.sep + "data" + os.sep + "street",
            )
        roots[name] = Path(folder)
    return roots


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError:  # not ours to enter
        return False
