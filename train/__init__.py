"""Training the listening model: data, scenes, one command. Nothing here is needed at run time."""
