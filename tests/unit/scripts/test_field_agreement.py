"""The cases on which the browser must agree about questions are those of today's rules."""

import subprocess
import sys
from pathlib import Path

FIELDS = Path(__file__).parents[3] / "web" / "fields"


def test_agreement_is_what_the_rules_say_now() -> None:
    made = subprocess.run(
        [sys.executable, FIELDS / "agreement.py"], capture_output=True, check=True
    ).stdout

    assert made == (FIELDS / "agreement.json").read_bytes()
