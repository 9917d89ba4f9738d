"""PostgreSQL: connections behind the wall, transactions with events, migrations, sealing.

Promise: code that holds a `Transaction` sees one organization and nothing of any other.
"""
