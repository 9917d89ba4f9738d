"""The HTTP server: routes as declared, strict bodies, one kind of error answer, the web app."""
