"""The scenarios of features/attribution."""

from pytest_bdd import scenarios

scenarios("attribution")
