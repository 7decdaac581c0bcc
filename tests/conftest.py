"""What all tests share: the behaviour steps, as a user would borrow them, databases, and pytest's own test bench."""

pytest_plugins = ["claimcheck.testing", "databases", "pytester", "web_server"]
