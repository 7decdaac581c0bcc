"""The commands of `python -m claimcheck.training`: those that make the model, and the evaluations of each part."""

import click

from claimcheck.training.commands import making, scoring


@click.group()
def main() -> None:
    """Train, export and evaluate the attribution model.

    Data is JSON Lines, one document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role
    a list of [start, end] character offsets.
    """


for command in (
    making.train,
    making.blend,
    making.export,
    making.fit_uncertainty,
    making.calibrate,
    scoring.evaluate,
    scoring.evaluate_speakers,
    scoring.evaluate_uncertainty,
    scoring.evaluate_quantities,
    scoring.evaluate_times,
):
    main.add_command(command)
