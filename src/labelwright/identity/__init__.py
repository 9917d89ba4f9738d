"""Organizations, people, sessions, keys: who is asking, and for whom.

Promise: an e-mail address, token or cookie leads to one principal in one organization, through one
path, and taking one away takes effect within two seconds.
"""
