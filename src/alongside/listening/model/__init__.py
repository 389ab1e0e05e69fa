"""What was learned: a network and a linear model, blended with the rules.

Everything here runs on the machine's own processor. The network's file may be missing: then the
linear model and the rules listen alone, and the reading says so. How all of it was trained stands
in ``train/``, with what it is good for in ``CARD.md`` beside this file.
"""
