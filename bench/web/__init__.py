"""Measurements of the web app in a real browser, against its stated goals."""
