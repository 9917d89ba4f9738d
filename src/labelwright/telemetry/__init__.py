"""What the service tells its operator about itself: figures for Prometheus, and its log.

Promise: nothing of a tenant is in either. A figure carries no organization, project, task or
person; a line of the log carries ids, never what somebody wrote.
"""

METRICS_TOKEN = "metrics.token"  # noqa: S105  the name of the file in secrets/ that opens /metrics
