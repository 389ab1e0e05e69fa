"""Clock, ids, text, access declarations: plain Python that every floor may lean on."""
