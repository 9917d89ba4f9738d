"""Measurements of the service against its stated goals: docs/howto/measure.md."""
