"""Background work: leases that ran out, the order of events, counters, jobs."""
