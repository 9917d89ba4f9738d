"""Every declared operation, without a database behind it: for documents and for tests."""

from pathlib import Path
from tempfile import TemporaryDirectory

from labelwright.bootstrap import Application, Settings
from labelwright.http import Operation
from labelwright.server.metrics import metrics_operation
from labelwright.server.system_routes import system_operations
from labelwright.server.watching import RequestWatch


def declared_operations() -> list[Operation]:
    """Return the operations of a service that is never started."""
    with TemporaryDirectory() as home:
        application = Application(Settings(home=Path(home), app_url="", dispatch_url=""))
        return [
            *application.operations(),
            *system_operations(),
            metrics_operation(None, application.home, RequestWatch()),
        ]
