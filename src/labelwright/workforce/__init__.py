"""Annotators: pseudonyms of an organization, and the vault that only their supplier may read.

Promise: nothing an organization can read tells which person is behind a pseudonym that somebody
else supplies.
"""
