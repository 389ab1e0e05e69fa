"""One module per family of formats; each turns text into cues."""
