"""Run by shapely's own Python: the overlap of pairs of polygons, and which rings are simple.

Reads ``{"pairs": [[ring, ring], …], "rings": [ring, …]}`` from stdin and writes JSON: for each pair
the shared area and the area of both together, for each ring whether it is simple.
"""

import json
import sys

from shapely import Polygon  # pyright: ignore[reportMissingModuleSource]

if __name__ == "__main__":
    asked = json.load(sys.stdin)
    pairs = [[Polygon(ring) for ring in pair] for pair in asked["pairs"]]
    areas = [[a.intersection(b).area, a.union(b).area] for a, b in pairs]
    simple = [Polygon(ring).exterior.is_simple for ring in asked["rings"]]
    sys.stdout.write(json.dumps({"areas": areas, "simple": simple}))
