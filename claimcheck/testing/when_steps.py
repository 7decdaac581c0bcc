"""When: the claims are extracted. PYTEST_DONT_REWRITE."""

from pytest_bdd import when

from claimcheck.testing.scene import Extractor, Scene


@when("its claims are extracted")
def all_claims(claimcheck_scene: Scene, claimcheck_extractor: Extractor) -> None:
    """Attributed claims and narration."""
    _extract(claimcheck_scene, claimcheck_extractor, narration=True)


@when("its attributed claims are extracted")
def attributed_claims(claimcheck_scene: Scene, claimcheck_extractor: Extractor) -> None:
    """Only what the story attributes to somebody."""
    _extract(claimcheck_scene, claimcheck_extractor, narration=False)


def _extract(scene: Scene, extractor: Extractor, *, narration: bool) -> None:
    scene.claims = tuple(extractor(scene.article(), narration))
    scene.named.clear()
