"""A specialist's own care and conduct, private to them, and what of it they choose to bring to supervision."""
