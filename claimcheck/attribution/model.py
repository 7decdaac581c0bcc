"""The bundled model: text -> attributions, with onnxruntime and tokenizers alone.

The encoder sees one window at a time, without padding. Its int8 activations are scaled by what the window holds, so a
window read together with others would come out slightly different; read alone, a text gives the same answer in
every company.
"""

import json
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime
from attrs import fields
from tokenizers import Tokenizer

from claimcheck.attribution.confidence import SIGNS, Calibration
from claimcheck.attribution.decoding import Linked, decode
from claimcheck.attribution.linking import Floats, LinkHeads, PieceSpan, Projections
from claimcheck.attribution.tags import TAGS
from claimcheck.attribution.tokens import Ints, Tokens, tokenize
from claimcheck.attribution.windows import owners, windows
from claimcheck.errors import ModelError
from claimcheck.records import Attribution, Span

FORMAT = 3  # of model.json; a newer one needs newer code
PROJECTIONS = tuple(field.name for field in fields(Projections))  # what links.onnx gives, by name


class Model:
    """A trained model, loaded from a folder that `claimcheck.training.export` wrote.

    Raises ModelError where a file is missing or damaged. One model may be used from several threads at once.
    """

    def __init__(self, folder: Path) -> None:
        try:
            facts = json.loads((folder / "model.json").read_text("utf-8"))
            if facts["format"] != FORMAT:
                raise ModelError(str(folder), f"model format {facts['format']}, not {FORMAT}")
            sure = facts["confidence"]
            weights = tuple(float(sure[sign]) for sign in SIGNS)
            self._calibration = Calibration(float(sure["bias"]), weights, float(sure["least"]))
            self._first, self._last = int(facts["first"]), int(facts["last"])
            self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._encoder = _session(folder / "encoder.onnx")
            links = _session(folder / "links.onnx")
            with np.load(folder / "tables.npz") as tables:
                self._transitions: Floats = tables["transitions"]
                self.vague: Floats = tables["vague"]
                self._links = LinkHeads(
                    lambda ends: Projections(*links.run(PROJECTIONS, {"ends": ends})),
                    tables["source_distance"],
                    tables["content_distance"],
                )
        except ModelError:
            raise
        except Exception as error:  # three libraries, each with errors of its own
            raise ModelError(str(folder), f"the model does not load ({error})") from error

    def attribute(self, text: str) -> tuple[Attribution, ...]:
        """The attributions of `text`, in the order of their cues, without those that are too likely wrong."""
        least = self._calibration.least
        return tuple(one for one in self.candidates(text) if one.confidence is not None and one.confidence >= least)

    def candidates(self, text: str) -> tuple[Attribution, ...]:
        """All that the model takes for an attribution, however sure it is.

        It learned from running prose, and is less sure of a headline or a line of an interview than it need be: who
        has rules of their own for what counts begins here.
        """
        tokens = tokenize(text, self.tokenizer)
        sure = self._calibration.confidence
        return tuple(attribution_of(one, tokens, sure(one.signs)) for one in self.linked(tokens))

    def uncertainty(self, sentence: str) -> float:
        """The chance (0 to 1) that a word in the sentence makes it uncertain; 0 where there is no word.

        A sentence is certain with the product of its word pieces' chances to be so (noisy-or).
        """
        vague = self.states(sentence) @ self.vague[:-1] + self.vague[-1]
        return float(-np.expm1(-np.logaddexp(0, vague).sum()))

    def states(self, text: str) -> Floats:
        """What the encoder makes of each word piece of a text, [pieces, hidden]."""
        tokens = tokenize(text, self.tokenizer)
        if not len(tokens):
            return np.empty((0, len(self.vague) - 1), np.float32)
        return self._encode(tokens)[1].astype(np.float32)

    def linked(self, tokens: Tokens) -> list[Linked]:
        """The attributions of a text's word pieces, with the signs of how sure the model was."""
        if not len(tokens):
            return []
        scores, states = self._encode(tokens)
        return decode(scores, states, tokens.breaks, tokens.quoted, self._transitions, self._links)

    def _encode(self, tokens: Tokens) -> tuple[Floats, Floats]:
        """Tag scores and states of every piece, each from the window in which it has most context."""
        spans = windows(tokens.breaks)
        owner = owners(spans, tokens.breaks)
        scores = np.empty((len(tokens), len(TAGS)), dtype=np.float32)
        states: Floats | None = None
        for number, (start, end) in enumerate(spans):
            ids = np.concatenate([[self._first], tokens.ids[start:end], [self._last]])[None]
            layout = np.concatenate([[0], tokens.layout[start:end], [0]])[None]
            seen, scored = self._window(ids, layout)
            if states is None:
                # Half precision halves what a long text holds in memory; the links it feeds do not notice.
                states = np.empty((len(tokens), seen.shape[1]), dtype=np.float16)
            mine = owner[start:end] == number
            states[start:end][mine] = seen[mine]
            scores[start:end][mine] = scored[mine]
        assert states is not None  # noqa: S101 (there is at least one window where there are tokens)
        return scores, states

    def _window(self, ids: Ints, layout: Ints) -> tuple[Floats, Floats]:
        """States [pieces, hidden] and tag scores [pieces, tags] of a window, given [1, pieces + 2] with both ends."""
        states, scores = self._encoder.run(["states", "scores"], {"ids": ids, "layout": layout})
        return states, scores


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    # One thread a text: many texts side by side beat many threads in one, and never disagree.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def attribution_of(linked: Linked, tokens: Tokens, confidence: float | None = None) -> Attribution:
    """An attribution in characters instead of word pieces."""

    def span(pieces: PieceSpan) -> Span:
        return Span(int(tokens.starts[pieces[0]]), int(tokens.ends[pieces[1] - 1]))

    source = (span(linked.source),) if linked.source else ()
    return Attribution(source, (span(linked.cue),), tuple(span(piece) for piece in linked.contents), confidence)


@cache
def bundled_model() -> Model:
    """The model that ships with claimcheck, loaded once."""
    with resources.as_file(resources.files(__package__) / "weights") as folder:
        return Model(folder)
