"""The worker's loops. Each step is short, safe to repeat and safe to run in several processes."""

import asyncio
import logging

from labelwright.assignment import service as assignment
from labelwright.audit import service as audit
from labelwright.bootstrap import Application
from labelwright.jobs.service import JobRunner
from labelwright.journal import service as journal
from labelwright.media.decode import DecodePool
from labelwright.notifications import service as notifications
from labelwright.telemetry.board import WRITE_SECONDS
from labelwright.telemetry.logs import name_of
from labelwright.webhooks import service as webhooks
from labelwright.worker.watching import Step, WorkerWatch

log = logging.getLogger(__name__)

SWEEP_SECONDS = 1.0
SEQUENCE_SECONDS = 0.5
ROLL_SECONDS = 2.0
JOB_SECONDS = 0.5
TELL_SECONDS = 0.5
JOBS_AT_ONCE = 4
RECOVER_SECONDS = 10.0
PURGE_SECONDS = 600.0
LONGEST_PAUSE_SECONDS = 30.0


async def run(application: Application, stop: asyncio.Event) -> None:
    """Run every loop until ``stop`` is set; running jobs are broken off then and put back."""
    db = application.db
    egress = application.egress()
    courier = application.courier()
    decoder = DecodePool()
    watch = WorkerWatch(application.home)
    try:
        runner = JobRunner(db, application.job_handlers(egress, decoder), ended=watch.job_ended)
        await db.open()
        steps: list[tuple[str, Step, float]] = [
            ("sweep", lambda: assignment.sweep_all(db), SWEEP_SECONDS),
            ("sequence", lambda: audit.sequence_all(db), SEQUENCE_SECONDS),
            ("counters", lambda: assignment.roll_counters(db), ROLL_SECONDS),
            ("recover", runner.recover, RECOVER_SECONDS),
            ("tell", lambda: webhooks.tell_all(db), TELL_SECONDS),
            ("notify", lambda: notifications.notify_all(db), TELL_SECONDS),
            ("webhooks", courier.visit_due, TELL_SECONDS),
            ("purge", lambda: journal.purge_all(db), PURGE_SECONDS),
            ("purge_webhooks", lambda: webhooks.purge_all(db), PURGE_SECONDS),
            ("purge_notifications", lambda: notifications.purge_all(db), PURGE_SECONDS),
            ("figures", watch.write, WRITE_SECONDS),
        ]
        async with asyncio.TaskGroup() as group:
            for name, step, seconds in steps:
                group.create_task(repeat(name, watch.watched(name, step), seconds, stop))
            for _ in range(JOBS_AT_ONCE):
                group.create_task(repeat("jobs", runner.run_next, JOB_SECONDS, stop))
            await stop.wait()
            runner.stop()
    finally:
        watch.leave()
        await courier.aclose()
        await decoder.aclose()
        await egress.aclose()
        await db.close()


async def repeat(name: str, step: Step, seconds: float, stop: asyncio.Event) -> None:
    """Run ``step`` again and again: at once while it finds work, else after a pause.

    An error is logged and the pause doubles, up to half a minute: a database that is away comes
    back.
    """
    pause = seconds
    while not stop.is_set():
        found: object = None
        try:
            found = await step()
            pause = seconds
        except Exception as error:
            is_first = pause == seconds
            log.warning("%s: %s", name, name_of(error), exc_info=error if is_first else None)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        if found is True:
            continue
        try:
            async with asyncio.timeout(pause):
                await stop.wait()
        except TimeoutError:
            pass
