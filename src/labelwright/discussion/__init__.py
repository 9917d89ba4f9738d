"""What is said about a place of a task, and answered.

Promise: a comment is never edited or deleted. While answers must be independent of each other they
stay so: an annotator reads his own threads and what reviewers, leads and requesters say, never what
another annotator says. Nobody is named to those who must not know him.
"""
