"""Offer and answer: the joint decision that every shared thing goes through."""
