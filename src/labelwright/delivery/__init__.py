"""Labels, and the files they leave in.

Promise: a label is a fact that can be traced to annotations, method and versions; the same labels
in the same format give the same bytes.
"""
