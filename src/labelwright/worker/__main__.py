"""``python -m labelwright.worker``: started by the supervisor, works until it is told to stop."""

from labelwright.supervisor.lifeline import wait_until_ready, watch_parent

watch_parent()

import asyncio  # noqa: E402  the lifeline comes first: an orphan must not go on loading
import logging  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402

from labelwright.bootstrap import Application, Settings  # noqa: E402
from labelwright.kernel.errors import LabelwrightError  # noqa: E402
from labelwright.supervisor.child_config import ChildConfig  # noqa: E402
from labelwright.telemetry.logs import start_logging  # noqa: E402
from labelwright.worker.loop import run  # noqa: E402

log = logging.getLogger("labelwright.worker")


def main() -> int:
    """Work; return the exit code."""
    try:
        config = ChildConfig.from_environment()
        start_logging(config.log_format, process="worker")
        application = Application(Settings.of_child(config, wait_until_ready()))
        application.check()
        asyncio.run(_run(application))
    except LabelwrightError as error:
        log.error("%s %s", error.message, error.cure or "")  # noqa: TRY400  it says all itself
        return 1
    except Exception:
        log.exception("The worker cannot go on.")
        return 1
    return 0


async def _run(application: Application) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await run(application, stop)


if __name__ == "__main__":
    sys.exit(main())
