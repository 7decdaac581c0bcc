"""The database's versions, oldest first; each file in `versions/` makes one out of the one before."""

VERSION_TABLE = "claimcheck_version"
NEWEST = "0002"
KNOWN = ("0001", "0002")  # oldest first
