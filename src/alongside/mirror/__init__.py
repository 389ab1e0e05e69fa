"""The mirror: a specialist looks at a conversation of their own, in private and with the person's agreement."""
