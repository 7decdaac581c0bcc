"""Which claims a table means, and how a difference is told."""

from made_stories import bridge

from claimcheck.records import Claim
from claimcheck.testing.compare import Comparison, compare
from claimcheck.testing.explain import explain
from claimcheck.testing.tables import read_table


def set_against(*table: list[str], claims: tuple[Claim, ...] | None = None) -> Comparison:
    return compare(read_table(table), bridge().claims if claims is None else claims)


def test_rows_that_name_all_claims_leave_nothing() -> None:
    comparison = set_against(["speaker"], ["Ana Ruiz"], ["Port of Porto"], ["AFP"])
    assert comparison.pairs == {0: 0, 1: 1, 2: 2}
    assert (comparison.missing, comparison.surplus) == ((), ())


def test_a_claim_serves_one_row_only() -> None:
    comparison = set_against(["outlet"], ["AFP"], ["AFP"], ["AFP"], ["AFP"])
    assert comparison.missing == (3,)


def test_a_row_that_fits_several_claims_leaves_the_one_that_another_row_needs() -> None:
    first, second, third = bridge().claims
    comparison = compare(read_table([["outlet", "chain"], ["AFP", ""], ["AFP", ""]]), (first, second, third))
    assert comparison.pairs == {0: 0, 1: 2}
    alike = (first, first, second)
    comparison = compare(read_table([["speaker"], ["Ana Ruiz"], ["Port of Porto"], ["Ana Ruiz"]]), alike)
    assert comparison.missing == ()


def test_another_order_is_seen() -> None:
    comparison = set_against(["speaker"], ["AFP"], ["Port of Porto"], ["Ana Ruiz"])
    assert (comparison.missing, comparison.surplus) == ((), ())
    assert "another order" in explain(comparison, exact=True)


def test_the_nearest_claim_is_the_one_that_says_the_same() -> None:
    comparison = set_against(
        ["speaker", "kind", "statement"], ["Port of Porto", "organization", "The bridge might soon close"]
    )
    assert comparison.nearest(0) == 0


def test_the_nearest_claim_is_one_that_no_row_names() -> None:
    comparison = set_against(["speaker", "cue"], ["Ana Ruiz", "said"], ["Ana Ruiz", "says"])
    assert comparison.nearest(1) != 0


def test_a_failure_tells_expected_found_and_the_cells_that_differ() -> None:
    comparison = set_against(
        ["speaker", "statement", "hedge"],
        ["Ana Ruiz", "The bridge will close", ""],
        ["AFP", "It was built in 1911", ""],
    )
    assert explain(comparison, exact=True) == (
        "the claims are not exactly those of the table: 2 expected, 3 found, 1 missing, 2 too many\n"
        "\n"
        "expected, but not found:\n"
        "  row 1: | Ana Ruiz | The bridge will close |  |\n"
        "    nearest is claim 1; it differs in\n"
        "      statement: expected “The bridge will close”, found “The bridge may close”\n"
        "      hedge: expected nothing, found “may”\n"
        "\n"
        "found, but not expected:\n"
        "  claim 1: | Ana Ruiz | The bridge may close | may |\n"
        "  claim 2: | Port of Porto | about 40 ships wait | denied; about |\n"
        "\n"
        "expected:\n"
        "  | speaker  | statement             | hedge |\n"
        "  | Ana Ruiz | The bridge will close |       |\n"
        "  | AFP      | It was built in 1911  |       |\n"
        "\n"
        "found:\n"
        "  | speaker       | statement            | hedge         |\n"
        "  | Ana Ruiz      | The bridge may close | may           |\n"
        "  | Port of Porto | about 40 ships wait  | denied; about |\n"
        "  | AFP           | It was built in 1911 |               |"
    )


def test_what_a_table_merely_includes_is_not_blamed_for_the_rest() -> None:
    told = explain(set_against(["speaker"], ["Nobody"]), exact=False)
    assert told.startswith("not all claims of the table are there: 1 expected, 3 found, 1 missing\n")
    assert "not expected" not in told


def test_a_failure_without_any_claim_says_so() -> None:
    told = explain(set_against(["speaker"], ["Nobody"], claims=()), exact=True)
    assert "no claim is left to compare it with" in told
    assert told.endswith("found:\n  (no claims)")


def test_a_row_whose_claims_other_rows_took_is_told_so() -> None:
    told = explain(set_against(["speaker"], ["Ana Ruiz"], ["Ana Ruiz"], claims=bridge().claims[:1]), exact=True)
    assert "it fits, but so does\n      another row that needs it" in told


def test_a_pipe_in_a_cell_stays_in_its_cell() -> None:
    assert "| a \\| b |" in explain(set_against(["speaker"], ["a | b"]), exact=True)
