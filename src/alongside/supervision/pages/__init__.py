"""What the room shows: a request in, a template out."""
