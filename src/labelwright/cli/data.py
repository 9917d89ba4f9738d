"""``rebuild`` and ``export``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labelwright.cli import Commands
from labelwright.cli.where import add_where, with_application

if TYPE_CHECKING:
    from labelwright.bootstrap import Application


def register(commands: Commands) -> None:
    """Add the commands."""
    rebuild = commands.add_parser("rebuild", help="compute a project's state anew from its facts")
    add_where(rebuild)
    rebuild.add_argument("--organization", required=True, metavar="SLUG")
    rebuild.add_argument("--project", required=True, metavar="ID")
    rebuild.set_defaults(run=run_rebuild)
    export = commands.add_parser("export", help="write a project's labels to a file")
    add_where(export)
    export.add_argument("--organization", required=True, metavar="SLUG")
    export.add_argument("--project", required=True, metavar="ID")
    export.add_argument("--format", required=True, metavar="NAME", help="jsonl, csv, parquet, …")
    export.add_argument("--out", required=True, metavar="FILE", help="replaced if it is there")
    export.add_argument("--blobs", metavar="URL", help="as for `up`, where media lie elsewhere")
    export.add_argument("--json", action="store_true", help="print what was written as JSON")
    export.set_defaults(run=run_export)


def run_rebuild(options: argparse.Namespace) -> int:
    """Rebuild and say what differed."""
    from labelwright.flow.rebuild import rebuild_project  # noqa: PLC0415
    from labelwright.identity.service import find_organization  # noqa: PLC0415
    from labelwright.kernel.ids import parse_id  # noqa: PLC0415

    async def use(application: "Application") -> int:
        organization = await find_organization(application.db, options.organization)
        async with application.db.transaction(organization) as tx:
            return await rebuild_project(tx, parse_id("prj", options.project))

    differing = with_application(options, use)
    print(f"Rebuilt; {differing} rows differed.")
    return 0


def run_export(options: argparse.Namespace) -> int:
    """Export in this process, beside a running service; the same facts are noted as by the API."""
    from labelwright.kernel import strict_json  # noqa: PLC0415

    out = Path(options.out).expanduser().absolute()
    if not out.parent.is_dir():
        from labelwright.kernel.errors import InvalidInputError  # noqa: PLC0415

        raise InvalidInputError(
            f"--out: there is no folder {out.parent}.", cure="Make it, or name another."
        )
    told = with_application(options, lambda application: _export(application, options, out))
    if options.json:
        print(strict_json.encode(told).decode())
        return 0
    print(f"{told['labels']} labels, {told['size']} bytes, SHA-256 {told['sha256']}: {out}")
    for loss in told["loses"]:
        print(f"  not in it: {loss}", file=sys.stderr)
    return 0


async def _export(
    application: "Application", options: argparse.Namespace, out: Path
) -> dict[str, Any]:
    from labelwright.delivery import service as delivery  # noqa: PLC0415
    from labelwright.identity.service import find_organization  # noqa: PLC0415
    from labelwright.jobs.service import JobRunner  # noqa: PLC0415
    from labelwright.kernel.errors import UnavailableError  # noqa: PLC0415
    from labelwright.kernel.ids import format_id, parse_id  # noqa: PLC0415

    db = application.db
    organization = await find_organization(db, options.organization)
    async with db.transaction(organization) as tx:
        export = await delivery.request_export(
            tx, parse_id("prj", options.project), format_name=options.format
        )
    runner = JobRunner(db, {delivery.EXPORT_JOB: application.export_job()})
    if not await runner.run_one(organization, export):
        await delivery.finished_elsewhere(db, organization, export)
    async with db.transaction(organization) as tx:
        row = await delivery.read_export(tx, export)
        if row.blob is None:
            raise UnavailableError(f"The export did not end: {row.problem or 'it was stopped'}")
        await delivery.note_download(tx, row)
    part = out.with_name(f"{out.name}.part")
    with part.open("wb") as file:
        async for window in application.blobs.open_range(row.blob, 0, row.size):
            file.write(window)
    part.replace(out)
    return {
        "export": format_id("exp", export),
        "format": row.format,
        "labels": row.labels,
        "size": row.size,
        "sha256": row.sha256.hex(),
        "file": str(out),
        "loses": delivery.losses(row.task_type, row.format),
    }
