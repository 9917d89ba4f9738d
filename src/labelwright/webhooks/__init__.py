"""Webhooks: signed messages about what happened, to the addresses that an organization names.

Promise: whoever is enabled hears of every event that he asked for at least once, under one id that
stays the same; it is tried for seven days. Messages about one task come in the order in which it
happened. A receiver that is slow or dead delays nobody else's messages.
"""
