"""Notifications: what somebody should know, told in the app.

Promise: made from events by the worker, each for whom it concerns and never for who did it; what
was read stays read. They end after ninety days.
"""
