"""What goes in and what comes out: scenario and result, their schema, the link and the typed code."""
