"""What is looked at: one folder a media type, found by entry point, never imported by name."""
