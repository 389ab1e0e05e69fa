"""The command line: a door that starts things, asks the rooms, and says what came of it."""
