"""The whole service as one application: interface, health, documents, pages."""

from collections.abc import Callable
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from labelwright.bootstrap import Application
from labelwright.server.app import build_app
from labelwright.server.metrics import metrics_operation
from labelwright.server.openapi import openapi_document
from labelwright.server.system_routes import system_operations
from labelwright.server.watching import RequestWatch
from labelwright.server.web_app import web_routes


def service_app(
    application: Application, *, lifespan: Callable[[Starlette], Any] | None = None
) -> Starlette:
    """Return the application that the server serves."""
    watch = RequestWatch()
    operations = [
        *application.operations(),
        *system_operations(application.db),
        metrics_operation(application.db, application.home, watch),
    ]

    async def openapi(_: Request) -> Response:
        return Response(
            msgspec.json.encode(openapi_document(operations)), media_type="application/json"
        )

    app = build_app(
        operations,
        application.authenticator,
        [Route("/openapi.json", openapi, methods=["GET"]), *web_routes()],
        watch=watch,
        locate=application.locate,
    )
    if lifespan is not None:
        app.router.lifespan_context = lifespan
    return app
