"""``python -m labelwright.server``: started by the supervisor, serves until it is told to stop."""

from labelwright.supervisor.lifeline import wait_until_ready, watch_parent

watch_parent()

import asyncio  # noqa: E402  the lifeline comes first: an orphan must not go on loading
import gc  # noqa: E402
import logging  # noqa: E402
import sys  # noqa: E402
from collections.abc import AsyncGenerator  # noqa: E402
from contextlib import asynccontextmanager  # noqa: E402

import uvicorn  # noqa: E402
from starlette.applications import Starlette  # noqa: E402

from labelwright.bootstrap import Application, Settings  # noqa: E402
from labelwright.kernel.errors import LabelwrightError  # noqa: E402
from labelwright.server.service import service_app  # noqa: E402
from labelwright.supervisor.child_config import ChildConfig  # noqa: E402
from labelwright.telemetry.logs import start_logging  # noqa: E402

log = logging.getLogger("labelwright.server")


def main() -> int:
    """Serve; return the exit code."""
    try:
        config = ChildConfig.from_environment()
        start_logging(config.log_format, process="server")
        application = Application(Settings.of_child(config, wait_until_ready()))
        application.check()
    except LabelwrightError as error:
        log.error("%s %s", error.message, error.cure or "")  # noqa: TRY400  it says all itself
        return 1

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        await application.db.open()
        gc.freeze()  # what was loaded stays: looking through it again would hold everybody up
        yield
        await application.db.close()

    server = uvicorn.Server(
        uvicorn.Config(
            service_app(application, lifespan=lifespan),
            access_log=False,
            log_config=None,  # ours: what it logs goes the same way
            timeout_graceful_shutdown=8,
            timeout_keep_alive=30,
            h11_max_incomplete_event_size=64 * 1024,
            server_header=False,
            date_header=True,
        )
    )
    asyncio.run(server.serve(sockets=[config.listening_socket()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
