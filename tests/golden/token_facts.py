"""Run by conllu's own Python: the blocks of a CoNLL file and the spans that iobes sees, as JSON."""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

conllu: Any = import_module("conllu")
iobes: Any = import_module("iobes")


def facts(path: Path) -> list[dict[str, object]]:
    blocks: list[dict[str, object]] = []
    fields = ("form", "start", "end", "tag")
    for block in conllu.parse(path.read_text("utf-8"), fields=fields):
        tags = [token["tag"] for token in block]
        spans = [
            [found.type, int(block[found.start]["start"]), int(block[found.end - 1]["end"])]
            for found in iobes.parse_spans_bio(tags)
        ]
        blocks.append({"comments": dict(block.metadata), "tokens": len(tags), "spans": spans})
    return blocks


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(Path(sys.argv[1]))))
