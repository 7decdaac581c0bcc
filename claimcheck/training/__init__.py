"""How the bundled attribution model is trained, exported and evaluated."""
