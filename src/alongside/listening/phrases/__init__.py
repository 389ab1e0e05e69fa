"""The phrases that speak for a behaviour, by language. Weights are log-odds set by hand."""
