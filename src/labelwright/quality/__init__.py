"""All arithmetic of label quality: pure functions of arrays and numbers.

Promises: no database, no clock, no randomness without a seed, and the same bits for the same input
in any row order. Usable from the server, the command line and a notebook alike.
"""
