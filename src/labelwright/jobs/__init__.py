"""Background work (not people's work): progress, cancel, resume, dead letter, fair between tenants.

Promise: a queued job runs at least once; one whose worker died goes on from its checkpoint; one
that keeps failing is set aside with its reason, where it can be resumed, and never blocks the next.
"""
