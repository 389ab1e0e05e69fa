"""Template tags of the interface, built in everywhere."""
