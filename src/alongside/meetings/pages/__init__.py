"""Pages of meetings, a module for each part."""
