"""What annotators answered.

Promise: an annotation is never edited or deleted; an answer sent twice is one annotation; an answer
that came too late is kept, as late.
"""
