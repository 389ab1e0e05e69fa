"""The demo's people and what they have lived through, written for it. Nobody in it is real."""
