"""`python -m claimcheck.training`."""

from claimcheck.training.commands import main

main(prog_name="python -m claimcheck.training")
