"""The commands that make a model: train, average, export, and fit what is fitted on the exported model."""

from pathlib import Path

import click

from claimcheck.attribution.model import Model
from claimcheck.training.calibrate import calibrate as fit_confidence
from claimcheck.training.calibrate import write as write_confidence
from claimcheck.training.commands.common import need, one_line_errors
from claimcheck.training.documents import BadData, load
from claimcheck.training.uncertain import load_marked
from claimcheck.training.uncertain_head import fit_head, write_head


@click.command()
@click.option("--data", type=Path, required=True, help="Documents to learn from.")
@click.option("--out", type=Path, required=True, help="Folder for network.pt (after every epoch) and log.jsonl.")
@click.option("--epochs", type=click.IntRange(1), default=6, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--start", type=Path, help="network.pt of an earlier run, or a folder that export wrote, to go on from.")
@click.option("--encoder", type=Path, help="Folder of a pretrained BERT or MPNet.  [default: the MiniLM that ships]")
@click.option("--teacher", type=Path, help="network.pt of a run with a better encoder, to learn from.")
@click.option(
    "--teacher-share",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Of what is learned from the teacher; the rest comes from the annotation.",
)
@click.option("--teacher-encoder", type=Path, help="The --encoder of that run.")
@click.option("--sentences", type=Path, help="CSV of text and label (1: uncertain), to learn beside the documents.")
@click.option(
    "--sentence-rounds",
    type=click.IntRange(1),
    default=2,
    show_default=True,
    help="How often an epoch sees every such sentence.",
)
@click.option("--quantized", is_flag=True, help="Feel the rounding of the int8 model while training.")
@click.option(
    "--encoder-rate", type=float, default=3e-4, show_default=True, help="Highest learning rate of the encoder."
)
@click.option(
    "--layer-decay", type=float, default=1.0, show_default=True, help="Of that rate, from each layer to the one below."
)
@click.option("--head-rate", type=float, default=1e-3, show_default=True, help="Highest learning rate of the heads.")
@click.option(
    "--vague-rate", type=float, default=2e-3, show_default=True, help="Highest learning rate of the head for sentences."
)
@click.option("--threads", type=click.IntRange(1), default=1, show_default=True, help="One a free core, not more.")
@click.option("--bfloat16/--float32", default=True, show_default=True, help="Precision of the encoder's products.")
@one_line_errors
def train(
    data: Path,
    out: Path,
    epochs: int,
    seed: int,
    start: Path | None,
    encoder: Path | None,
    teacher: Path | None,
    teacher_share: float,
    teacher_encoder: Path | None,
    sentences: Path | None,
    sentence_rounds: int,
    quantized: bool,
    encoder_rate: float,
    layer_decay: float,
    head_rate: float,
    vague_rate: float,
    threads: int,
    bfloat16: bool,
) -> None:
    """Fine-tune the network; about 11 minutes an epoch on one core."""
    need("training", "torch", "transformers", "onnx")
    from claimcheck.training.train import Recipe, Teacher
    from claimcheck.training.train import train as run

    load(data)  # so that bad data is known before the encoder is loaded
    for path, wanted in ((start, "the network.pt of an earlier run"), (teacher, "the network.pt of the teacher")):
        if path and not path.exists():
            raise BadData(str(path), 0, f"no such file; give {wanted}")
    for folder in filter(None, (encoder, teacher_encoder)):
        if not (folder / "config.json").is_file():
            raise BadData(str(folder), 0, "no pretrained encoder there (config.json is missing)")
    recipe = Recipe(
        epochs=epochs,
        seed=seed,
        encoder_rate=encoder_rate,
        layer_decay=layer_decay,
        head_rate=head_rate,
        vague_rate=vague_rate,
        sentence_rounds=sentence_rounds,
        teacher_share=teacher_share,
        threads=threads,
        bfloat16=bfloat16,
        quantized=quantized,
    )
    master = Teacher(teacher, teacher_encoder) if teacher else None
    click.echo(run(data, out, recipe, start=start, sentences=sentences, encoder=encoder, teacher=master))


@click.command()
@click.option("--weights", type=Path, required=True, help="network.pt that training wrote.")
@click.option("--out", type=Path, required=True, help="Folder of the model that claimcheck loads.")
@click.option("--quantize/--no-quantize", default=True, show_default=True, help="int8, or fp32 to compare with.")
@one_line_errors
def export(weights: Path, out: Path, quantize: bool) -> None:
    """Write the trained network as the files that ship."""
    need("export", "torch", "transformers", "onnx", "onnxscript")
    if not weights.is_file():
        raise BadData(str(weights), 0, "no such file; give the network.pt that training wrote")
    from claimcheck.training.export import export as run

    run(weights, out, quantize=quantize)
    for path in sorted(out.iterdir()):
        click.echo(f"{path.stat().st_size / 1e6:6.2f} MB  {path}")


@click.command()
@click.option("--data", type=Path, required=True, help="Documents to fit on; none that was trained on.")
@click.option(
    "--model", "folder", type=Path, required=True, help="Folder that export wrote; its model.json is changed."
)
@one_line_errors
def calibrate(data: Path, folder: Path) -> None:
    """Fit how confidence follows from the model's scores; show how well it holds, cross-validated."""
    calibration, reliability = fit_confidence(Model(folder), load(data))
    write_confidence(calibration, folder)
    click.echo("attributions  mean confidence  right")
    for one in reliability.bins:
        click.echo(f"{one.count:12d}  {100 * one.confidence:14.1f}%  {100 * one.right:4.1f}%")
    click.echo(f"mean distance {100 * reliability.error:.1f} points; ranking {reliability.ranking:.3f}")


@click.command("fit-uncertainty")
@click.option("--sentences", "data", type=Path, required=True, help="CSV with the columns text and label (0 or 1).")
@click.option("--model", "folder", type=Path, required=True, help="Folder that export wrote; tables.npz is changed.")
@one_line_errors
def fit_uncertainty(data: Path, folder: Path) -> None:
    """Fit the head that tells uncertain sentences, on an encoder that stays as it is."""
    write_head(fit_head(Model(folder), load_marked(data)), folder)
    click.echo(folder / "tables.npz")


@click.command()
@click.argument("weights", nargs=2, type=click.Path(path_type=Path, exists=True))
@click.option("--share", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Of the second run.")
@click.option("--out", type=Path, required=True, help="The network.pt to write.")
@one_line_errors
def blend(weights: tuple[Path, Path], share: float, out: Path) -> None:
    """Average the weights of two runs, of which one began where the other ended.

    Either is a network.pt or a folder that export wrote.
    """
    need("blending", "torch", "transformers", "onnx")
    from claimcheck.training.blend import blend as run

    run(*weights, share, out)
    click.echo(out)
