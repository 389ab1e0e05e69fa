"""An append-only, tamper-evident record of who did what, without a word of anybody's story."""
