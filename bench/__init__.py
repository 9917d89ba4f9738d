"""Measurements of the service against its stated goals; each file is a program."""
