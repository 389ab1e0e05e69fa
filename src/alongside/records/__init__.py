"""What is a person's own, to read and to take along: everything of theirs, and everything shared in which they are one of the two."""
