"""Run by the Python of Hugging Face's ``datasets``: features and rows of a folder, as JSON."""

import json
import sys
from importlib import import_module
from typing import Any

datasets: Any = import_module("datasets")


def facts(folder: str, cache: str) -> dict[str, object]:
    found = datasets.load_dataset(folder, split="train", cache_dir=cache)
    return {"features": found.features.to_dict(), "rows": list(found)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(sys.argv[1], sys.argv[2])))
