"""Accounts and profiles: who somebody is, by the name they choose."""
