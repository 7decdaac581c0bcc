"""Fine-tune the network on attributions."""

import json
import random
import re
import time
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import torch
from attrs import frozen
from tokenizers import Tokenizer
from torch import Tensor, nn

from claimcheck.training.batches import batches, collate, collate_sentences
from claimcheck.training.data import Window, examples
from claimcheck.training.documents import load
from claimcheck.training.encoders import load_encoder
from claimcheck.training.network import Choices, Network, TagChances
from claimcheck.training.pretrained import model_folder, special_pieces, tokenizer_of
from claimcheck.training.quantized import rounded_weights, watch_inputs
from claimcheck.training.restore import load_network, weights_of
from claimcheck.training.uncertain import Sentence, SentenceWindow, load_marked, sentence_windows
from claimcheck.training.wire import wire_stories

_LAYER = re.compile(r"\.layer\.(\d+)\.")  # in the name of a weight of the encoder
LINK_WEIGHT = 0.3
VAGUE_WEIGHT = 0.4


@frozen
class Recipe:
    """Everything that decides the outcome of a training run besides the data."""

    epochs: int = 6
    seed: int = 0
    encoder_rate: float = 3e-4
    layer_decay: float = 1.0  # of the encoder's rate, from each layer to the one below
    head_rate: float = 1e-3
    vague_rate: float = 2e-3
    sentence_rounds: int = 2  # how often an epoch sees every marked sentence
    warmup: float = 0.06  # share of all steps
    weight_decay: float = 0.01
    pieces: int = 3072  # word pieces a step, about twelve full windows
    wire_stories: int = 150  # made-up wire stories an epoch, about 2% of the words
    threads: int = 1
    bfloat16: bool = True
    teacher_share: float = 0.5  # of what is learned from a teacher, where there is one; the rest from the annotation
    quantized: bool = False  # feel the rounding of the int8 model


@frozen
class Teacher:
    """A trained network to learn from: its weights, and the pretrained encoder that it was made of."""

    weights: Path
    encoder: Path | None = None  # None: the one that ships


def train(
    data: Path,
    out: Path,
    recipe: Recipe,
    *,
    start: Path | None = None,
    sentences: Path | None = None,
    encoder: Path | None = None,
    teacher: Teacher | None = None,
) -> Path:
    """Train on the documents in `data`; write OUT/network.pt after every epoch and OUT/log.jsonl along the way.

    `start` are weights of an earlier run to go on from, or the folder of an exported model; without them the heads are
    new, the encoder as pretrained. `sentences`, where given, teach the head that finds vague words beside the others.
    `encoder` is the folder of a pretrained encoder other than the one that ships. From a `teacher` the network learns
    how likely each tag is, beside which one is right (Hinton, Vinyals and Dean 2015).
    """
    torch.manual_seed(recipe.seed)
    torch.set_num_threads(recipe.threads)
    chance = random.Random(recipe.seed)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(model_folder())
    first, last = special_pieces(tokenizer)
    documents = load(data)
    marked = load_marked(sentences) if sentences else []
    network = Network(load_encoder(encoder or model_folder()))
    if start:
        # A run without sentences may have been before the head for them; everything else has to be there.
        known = {name: weight for name, weight in network.state_dict().items() if name.startswith("vague.")}
        network.load_state_dict(known | weights_of(start))
    master = load_network(teacher.weights, teacher.encoder) if teacher else None
    if recipe.quantized:
        watch_inputs(network.encoder)
    first_epoch = [*documents, *wire_stories(recipe.wire_stories, random.Random(0))]
    per_epoch = sum(1 for _ in batches(examples(first_epoch, tokenizer, random.Random(0)), recipe.pieces, chance))
    total = per_epoch * recipe.epochs
    optimizer = _optimizer(network, recipe)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (recipe.warmup * total), max(0.0, (total - step) / total), 1.0)
    )
    weights = out / "network.pt"
    began, step = time.monotonic(), 0
    with (out / "log.jsonl").open("a", encoding="utf-8") as log:
        for epoch in range(1, recipe.epochs + 1):
            network.train()
            losses: list[tuple[float, float, float]] = []
            beside = _sentence_batches(marked * recipe.sentence_rounds, tokenizer, per_epoch, chance)
            epoch_documents = [*documents, *wire_stories(recipe.wire_stories, chance)]
            for batch in batches(examples(epoch_documents, tokenizer, chance), recipe.pieces, chance):
                losses.append(_step(network, batch, next(beside, []), (first, last), recipe, optimizer, master))
                schedule.step()
                step += 1
                if step % 20 == 0:
                    tag, link, vague = (round(loss, 4) for loss in np.mean(losses[-20:], 0))
                    seconds = round(time.monotonic() - began)
                    row = {"step": step, "of": total, "tag": tag, "link": link, "vague": vague, "seconds": seconds}
                    log.write(json.dumps(row) + "\n")
                    log.flush()
            torch.save(network.state_dict(), weights)
            log.write(json.dumps({"epoch": epoch, "seconds": round(time.monotonic() - began)}) + "\n")
            log.flush()
    return weights


def _sentence_batches(
    sentences: list[Sentence], tokenizer: Tokenizer, count: int, chance: random.Random
) -> Iterator[list[SentenceWindow]]:
    """The sentences in `count` batches of mixed windows, one beside each batch of documents."""
    found = sentence_windows(sentences, tokenizer, chance)
    chance.shuffle(found)
    for number in range(count):
        yield sorted(found[number::count], key=lambda window: len(window.ids))


def _step(
    network: Network,
    batch: list[Window],
    beside: list[SentenceWindow],
    special: tuple[int, int],
    recipe: Recipe,
    optimizer: torch.optim.Optimizer,
    teacher: Network | None = None,
) -> tuple[float, float, float]:
    with rounded_weights(network.encoder) if recipe.quantized else nullcontext():
        tag, links = _document_losses(network, batch, special, recipe, teacher)
        (tag + LINK_WEIGHT * links).backward()
        vague = torch.zeros(())
        # Two halves, the short windows and the long ones: padding all to the longest would cost more than it teaches.
        for half in (beside[: len(beside) // 2], beside[len(beside) // 2 :]):
            if half:
                loss = 0.5 * _sentence_loss(network, half, special, recipe, teacher)
                (VAGUE_WEIGHT * loss).backward()
                vague = vague + loss.detach()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return float(tag.detach()), float(links.detach()), float(vague)


def _document_losses(
    network: Network, batch: list[Window], special: tuple[int, int], recipe: Recipe, teacher: Network | None
) -> tuple[Tensor, Tensor]:
    table = collate(batch, special)
    states = _states(network, table, recipe)
    scores = network.tag_scores(states, table["breaks"])
    chances = TagChances.certain(table["tags"], table["inside"])
    known = None
    if teacher:
        with torch.no_grad():
            known = _states(teacher, table, recipe)
            taught = teacher.tag_scores(known, table["breaks"])
        chances = chances.mixed(teacher.tag_chances(taught, table["inside"]), recipe.teacher_share)
    # As a mean over words: a whole-sequence loss would drown the link heads.
    tag = network.tag_loss(scores, chances, table["inside"]) / table["inside"].sum()
    links = torch.zeros(())
    count = 0
    for row, window in enumerate(batch):
        if not window.links:
            continue
        own = network.links.choices(states[row], list(window.links))
        masters: list[Choices | None] = [None] * len(own)
        if teacher and known is not None:
            with torch.no_grad():
                masters = [*teacher.links.choices(known[row], list(window.links))]
        for choices, master in zip(own, masters, strict=True):
            links = links + choices.loss(master, recipe.teacher_share)
        count += len(window.links)
    return tag, links / max(1, count)


def _sentence_loss(
    network: Network,
    batch: list[SentenceWindow],
    special: tuple[int, int],
    recipe: Recipe,
    teacher: Network | None,
) -> Tensor:
    table = collate_sentences(batch, special)
    labels = table["labels"]
    if teacher:
        with torch.no_grad():
            doubt = teacher.sentence_doubt(_states(teacher, table, recipe), table["owner"], len(labels))
            labels = torch.lerp(labels, -torch.expm1(-doubt), recipe.teacher_share)
    return network.vague_loss(_states(network, table, recipe), table["owner"], labels)


def _states(network: Network, table: dict[str, Tensor], recipe: Recipe) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=recipe.bfloat16):
        states = network.encode(table["ids"], table["mask"], table["layout"])
    return states.float()[:, 1:-1]


def _optimizer(network: Network, recipe: Recipe) -> torch.optim.Optimizer:
    groups: dict[float, list[Tensor]] = {}
    layers = network.encoder.layers
    for name, weight in network.named_parameters():
        if not weight.requires_grad:
            continue
        if name.startswith("vague."):
            rate = recipe.vague_rate
        elif name.startswith("encoder."):
            numbered = _LAYER.search(name)
            below_top = layers - 1 - int(numbered[1]) if numbered else layers
            rate = recipe.encoder_rate * recipe.layer_decay**below_top
        else:
            rate = recipe.head_rate
        groups.setdefault(rate, []).append(weight)
    return torch.optim.AdamW(
        [{"params": weights, "lr": rate} for rate, weights in groups.items()],
        weight_decay=recipe.weight_decay,
        fused=True,
    )
