"""Scales on which desks rate, and what their points are in the statuses of a claim and in a ClaimReview's rating."""

from attrs import frozen

from claimcheck.records import Rating, Status
from claimcheck.tracker.errors import BadValue


@frozen
class RatingScale:
    """A scale: its points by name, each with its value (a higher one is nearer to the truth) and status."""

    name: str
    points: tuple[tuple[str, int, Status], ...]

    def rate(self, name: str) -> Rating:
        """A point of the scale, as a rating that a verdict can carry; raises `BadValue`."""
        values = [value for _, value, _ in self.points]
        for point, value, _ in self.points:
            if point.casefold() == name.casefold():
                return Rating(self.name, point, value, min(values), max(values))
        raise BadValue(self.name, name, f"give one of {', '.join(point for point, _, _ in self.points)}")

    def status(self, rating: Rating) -> Status:
        """The status that a point of this scale stands for."""
        return next(status for point, _, status in self.points if point == rating.name)


CLAIMCHECK = RatingScale(
    "claimcheck",
    (
        ("false", 1, Status.FALSE),
        ("misleading", 2, Status.MISLEADING),
        ("mixed", 3, Status.MIXED),
        ("mostly true", 4, Status.MOSTLY_TRUE),
        ("verified", 5, Status.VERIFIED),
    ),
)
TRUTH_O_METER = RatingScale(
    "Truth-O-Meter",
    (
        ("Pants on Fire", 1, Status.FALSE),
        ("False", 2, Status.FALSE),
        ("Mostly False", 3, Status.MISLEADING),
        ("Half True", 4, Status.MIXED),
        ("Mostly True", 5, Status.MOSTLY_TRUE),
        ("True", 6, Status.VERIFIED),
    ),
)
FIVE_STARS = RatingScale(
    "five stars",
    (
        ("one star", 1, Status.FALSE),
        ("two stars", 2, Status.MISLEADING),
        ("three stars", 3, Status.MIXED),
        ("four stars", 4, Status.MOSTLY_TRUE),
        ("five stars", 5, Status.VERIFIED),
    ),
)
SCALES = (CLAIMCHECK, TRUTH_O_METER, FIVE_STARS)


def rating_fields(rating: Rating) -> dict[str, object]:
    """The rating as schema.org's ClaimReview has it in `reviewRating`, as plain data."""
    return {
        "@type": "Rating",
        "ratingValue": rating.value,
        "worstRating": rating.worst,
        "bestRating": rating.best,
        "alternateName": rating.name,
    }
