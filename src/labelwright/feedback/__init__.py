"""What annotators hear of their own work: how much was done, and what was ruled about it.

Promise: only what was ruled is told, to nobody but who answered; of gold nothing is, for nobody
rules on it. Every figure costs the same after a year as after a day.
"""
