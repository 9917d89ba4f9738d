"""`labelwright up`: one home folder, one PostgreSQL, one tree of processes.

The process that supervises stays alive for as long as the service does, so it stays small: it
imports the standard library only, never the database driver, the web framework or the migrations
(those run in children). Promises: what is written to the home survives `kill -9` of anything; a
second `up` on the same home never starts a second server; nobody outside the home's owner can
read it; the service is stopped in the order children, then database.
"""
