"""Run by the referee's Python: verifies messages by the reference library of Standard Webhooks.

Reads a JSON list of {"secret", "headers", "body"}; writes for each the verified document, or null.
"""

import importlib
import json
import sys
from typing import Any

library: Any = importlib.import_module("standardwebhooks.webhooks")


def verified(case: dict[str, Any]) -> Any:
    try:
        return library.Webhook(case["secret"]).verify(case["body"], case["headers"])
    except library.WebhookVerificationError:
        return None


json.dump([verified(case) for case in json.load(sys.stdin)], sys.stdout)
