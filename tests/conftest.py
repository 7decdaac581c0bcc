"""What all tests share: the behaviour steps, as a user would borrow them, and pytest's own test bench."""

pytest_plugins = ["claimcheck.testing", "pytester"]
