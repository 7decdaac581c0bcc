"""W3C Web Annotations, out (`writing`) and in (`reading`); `anchors` finds the places that selectors mean."""

from claimcheck.reports.webannotation.reading import Annotation, Annotations, annotations_in
from claimcheck.reports.webannotation.writing import render

__all__ = ["Annotation", "Annotations", "annotations_in", "render"]
