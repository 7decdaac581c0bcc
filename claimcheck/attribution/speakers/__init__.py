"""Who makes a statement, resolved over the whole story."""

from claimcheck.attribution.speakers.resolve import Resolver

__all__ = ["Resolver"]
