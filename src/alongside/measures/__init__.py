"""Which measures a programme has loaded, by whose right, and what their files declare."""
