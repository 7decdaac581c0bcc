"""The scenarios of features/hedging."""

from pytest_bdd import scenarios

scenarios("hedging")
