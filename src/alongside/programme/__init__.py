"""The programme: its people, the roles they hold, and who is assigned to walk with whom."""
