"""From files of other tools to answers."""
