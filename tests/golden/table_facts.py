"""Run by duckdb's own Python: the rows of a CSV or Parquet file and their types, as JSON."""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

duckdb: Any = import_module("duckdb")


def facts(path: Path) -> dict[str, object]:
    options = ", all_varchar = true, nullstr = ''" if path.suffix == ".csv" else ""
    reader = "read_csv" if path.suffix == ".csv" else "read_parquet"
    table = duckdb.sql(f"SELECT * FROM {reader}('{path}'{options})")
    names: list[str] = table.columns
    types = dict(zip(names, map(str, table.types), strict=True))
    told = table.project("* REPLACE (created_at::VARCHAR AS created_at)")
    rows = [dict(zip(names, row, strict=True)) for row in told.fetchall()]
    return {"types": types, "rows": rows}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(Path(sys.argv[1])), default=str))
