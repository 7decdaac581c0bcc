"""The scenarios of features/firmness."""

from pytest_bdd import scenarios

scenarios("firmness")
