"""The commands that measure: attributions, speakers, uncertain sentences, amounts and times against annotation."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from claimcheck import articles
from claimcheck.attribution import attribute
from claimcheck.attribution.model import Model, bundled_model
from claimcheck.attribution.tags import ROLES
from claimcheck.records import Attribution
from claimcheck.training.amounts import amount_agreement, load_sentences, mistakes
from claimcheck.training.annotation import load_speakers
from claimcheck.training.commands.common import need, one_line_errors
from claimcheck.training.documents import Document, load
from claimcheck.training.evaluate import Agreement, agreement
from claimcheck.training.speakers import Accuracy, Figures
from claimcheck.training.speakers import evaluate_speakers as score_speakers
from claimcheck.training.stories import load_stories
from claimcheck.training.times import evaluate_times as score_times
from claimcheck.training.times import load_times
from claimcheck.training.uncertain import THRESHOLDS, UNCERTAIN, load_marked, uncertain_agreement

_MODEL = click.option(
    "--model", "model_path", type=Path, help="Folder that export wrote, or a network.pt.  [default: the bundled model]"
)
_ENCODER = click.option("--encoder", type=Path, help="Folder of the pretrained encoder of a network.pt.")


@click.command()
@click.option("--data", type=Path, required=True, help="Documents to measure on, or a folder of marked stories.")
@_MODEL
@_ENCODER
@click.option("--predictions", type=Path, help="Also write what was found: JSON Lines of id and attributions.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@one_line_errors
def evaluate(
    data: Path, model_path: Path | None, encoder: Path | None, predictions: Path | None, as_json: bool
) -> None:
    """Score the model; needs no extra packages."""
    documents = load_stories(data) if data.is_dir() else load(data)
    model = _model(model_path, encoder)
    # As claimcheck.attribute reads a text: with the lines of hard-wrapped paragraphs joined.
    found = [attribute(articles.parse(document["text"]), model) for document in documents]
    if predictions:
        predictions.write_text("".join(_prediction(*pair) for pair in zip(documents, found, strict=True)), "utf-8")
    rows = agreement(documents, found)
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@click.command("evaluate-speakers")
@click.option("--documents", "data", type=Path, required=True, help="Documents with their attributions.")
@click.option(
    "--speakers", type=Path, required=True, help="Who speaks in them, and how firmly: one attribution a line."
)
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@one_line_errors
def evaluate_speakers(data: Path, speakers: Path, as_json: bool) -> None:
    """Score speakers, hedges and negation given the attributions, and whole claims from raw text."""
    documents = load(data)
    figures = score_speakers(documents, load_speakers(speakers, documents))
    click.echo(json.dumps(_speaker_figures(figures)) if as_json else _speaker_table(figures))


@click.command("evaluate-uncertainty")
@click.option("--sentences", "data", type=Path, required=True, help="CSV with the columns text and label (0 or 1).")
@_MODEL
@_ENCODER
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@one_line_errors
def evaluate_uncertainty(data: Path, model_path: Path | None, encoder: Path | None, as_json: bool) -> None:
    """Score which sentences are called uncertain, and what every threshold would give."""
    sentences = load_marked(data)
    model = _model(model_path, encoder)
    chances = [model.uncertainty(sentence.text) for sentence in sentences]
    rows = {f"above {least:.2f}": uncertain_agreement(sentences, chances, least) for least in (UNCERTAIN, *THRESHOLDS)}
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@click.command("evaluate-quantities")
@click.option(
    "--sentences", "path", type=Path, required=True, help="A sentence a line, a tab, its amounts: '3 ship; 5 USD'."
)
@click.option("--mistakes", "shown", is_flag=True, help="Also each sentence with a mistake: - missed, + found instead.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@one_line_errors
def evaluate_quantities(path: Path, shown: bool, as_json: bool) -> None:
    """Score the amounts read from sentences; an amount is right where its number, unit, bound and conversion are."""
    sentences = load_sentences(path)
    rows = {"amounts": amount_agreement(sentences)}
    if shown:
        for line in mistakes(sentences):
            click.echo(line, err=True)
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


@click.command("evaluate-times")
@click.option("--sentences", type=Path, required=True, help="Sentences with the times they speak of, one a line.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@one_line_errors
def evaluate_times(sentences: Path, as_json: bool) -> None:
    """Score the times that sentences speak of: the same words and the same days."""
    rows = score_times(load_times(sentences))
    click.echo(json.dumps({name: _figures(row) for name, row in rows.items()}) if as_json else _table(rows))


def _model(path: Path | None, encoder: Path | None) -> Model:
    if path is None:
        return bundled_model()
    if not path.is_file():
        return Model(path)
    need("measuring a run", "torch", "transformers", "onnx")
    from claimcheck.training.network_model import NetworkModel

    return NetworkModel(path, encoder)


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
