"""`python -m claimcheck`: the command line, where the script is not on the path."""

from claimcheck.cli import main

if __name__ == "__main__":
    main()
