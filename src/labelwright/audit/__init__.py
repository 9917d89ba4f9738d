"""The order of events: a gapless sequence per organization, given after commit.

Promise: every stored event gets exactly one number, numbers of an organization have no gap, and
what committed together for one task keeps its order.
"""
