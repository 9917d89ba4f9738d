"""Files in and out, one folder a container; found by entry point, never named elsewhere."""
