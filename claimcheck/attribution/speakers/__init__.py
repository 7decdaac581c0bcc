"""Who makes a statement, resolved over the whole story."""

from claimcheck.attribution.speakers.resolve import Resolver
from claimcheck.attribution.speakers.told import Told

__all__ = ["Resolver", "Told"]
