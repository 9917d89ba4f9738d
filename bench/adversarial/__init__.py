"""The adversarial bench: cases that break a queue, each beside the calm case of its run."""
