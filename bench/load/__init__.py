"""The load bench: a real service, its own light driver, every rate and wait beside its goal."""
