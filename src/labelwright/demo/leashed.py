"""A leash: ``python -m labelwright.demo.leashed MODULE ARGUMENT…`` runs a program on it.

The owner holds the other end of standard input. When that ends, even because the owner was killed,
the program is asked to stop, as Ctrl-C would.
"""

import os
import runpy
import signal
import sys
import threading


def main() -> None:
    """Run the module as a program, with the arguments behind its name."""
    threading.Thread(target=_stop_when_let_go, name="leash", daemon=True).start()
    module = sys.argv.pop(1)
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _stop_when_let_go() -> None:
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
