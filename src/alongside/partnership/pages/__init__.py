"""What the partnership shows: a request in, a template out."""
