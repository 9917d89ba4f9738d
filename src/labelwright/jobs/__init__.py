"""Background work (not people's work): progress, cancel, resume, dead letter, fair between tenants.

Promise: a queued job runs at least once; one whose worker died starts again; one
that keeps failing is set aside with its reason, where it can be resumed, and never blocks the next.
"""
