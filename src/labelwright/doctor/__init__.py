"""What is slow or stuck in an installation, why, and the command or page that cures it.

Promise: looking changes nothing, costs little beside a running service, and works as far as it can
when the service, its database or its files are away.
"""
