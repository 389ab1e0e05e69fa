"""The gate: who may see what of whom, now."""
