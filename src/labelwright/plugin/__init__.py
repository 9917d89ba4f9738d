"""What a plug-in must provide, and the one door through which members are found.

Three groups of members (task types, media types, formats) live one folder each and are registered
by entry point, ours and strangers' alike. Nothing in this package names a member: whatever depends
on *what* is labelled is asked of the member. Contracts are Protocols, so a member imports from here
and is never imported by name.
"""
