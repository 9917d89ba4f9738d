"""Clusters: every part in one, nobody twice in one, the most alike first."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.quality.boxes import Pairs, median_box, overlapping_pairs
from labelwright.quality.clustering import cluster_parts
from labelwright.quality.matching import match_pairs

SHARED = Path(__file__).parents[4] / "shared" / "data" / "crowd" / "boxes_a"
LINKS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.floats(0.01, 1)), max_size=30)


def pairs_of(links: list[tuple[int, int, float]]) -> Pairs:
    a = np.array([a for a, _, _ in links], dtype=np.intp)
    b = np.array([b for _, b, _ in links], dtype=np.intp)
    return Pairs(a, b, np.array([similarity for _, _, similarity in links]))


@given(st.lists(st.integers(0, 3), min_size=10, max_size=10), LINKS)
def test_every_part_is_in_one_cluster_and_no_owner_twice_in_one(
    owner: list[int], links: list[tuple[int, int, float]]
) -> None:
    clusters = cluster_parts(owner, pairs_of(links))

    assert sorted(part for cluster in clusters for part in cluster) == list(range(10))
    for cluster in clusters:
        assert len({owner[part] for part in cluster}) == len(cluster)
    assert clusters == sorted(clusters)


def test_the_most_alike_are_joined_first() -> None:
    links = [(0, 1, 0.6), (1, 2, 0.9)]

    assert cluster_parts([0, 1, 0], pairs_of(links)) == [[0], [1, 2]]


def test_parts_without_a_pair_stay_alone() -> None:
    assert cluster_parts([0, 0, 1], pairs_of([])) == [[0], [1], [2]]


@given(st.randoms(use_true_random=False))
def test_order_of_the_pairs_does_not_matter(rng: Random) -> None:
    links = [(0, 1, 0.5), (0, 3, 0.5), (1, 2, 0.7), (2, 3, 0.7), (4, 1, 0.5)]
    owner = [0, 1, 0, 1, 2]

    turned = rng.sample(links, len(links))

    assert cluster_parts(owner, pairs_of(turned)) == cluster_parts(owner, pairs_of(links))


@pytest.mark.needs_shared
def test_boxes_of_many_people_are_merged_to_an_f1_above_the_goal() -> None:
    import csv  # noqa: PLC0415  only this test reads the shared data
    import json  # noqa: PLC0415

    def rows(name: str) -> list[dict[str, str]]:
        with (SHARED / name).open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def boxes(text: str) -> list[tuple[float, float, float, float]]:
        return [(x, y, max(0.0, x1 - x), max(0.0, y1 - y)) for x, y, x1, y1 in json.loads(text)]

    answers: dict[str, list[list[tuple[float, float, float, float]]]] = {}
    for row in rows("labels.csv"):
        answers.setdefault(row["task"], []).append(boxes(row["label"]))
    hits = total = 0
    for row in rows("truth.csv"):
        given = answers[row["task"]]
        parts = [box for answer in given for box in answer]
        owner = [person for person, answer in enumerate(given) for _ in answer]
        clusters = cluster_parts(owner, overlapping_pairs(parts, parts, threshold=0.3))
        kept = [
            median_box([parts[part] for part in cluster], [1.0] * len(cluster))
            for cluster in clusters
            if len(cluster) >= len(given) / 3
        ]
        truth = boxes(row["truth"])
        hits += len(match_pairs(overlapping_pairs(kept, truth)))
        total += len(kept) + len(truth)

    assert 2 * hits / total > 0.795
