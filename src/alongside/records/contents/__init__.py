"""What a copy holds, room by room. Whoever adds a table with a person's words says here how it is taken along."""
