"""What the shared laws cannot say about questionnaires."""

from labelwright.plugin.fields import Field, Option
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.task_type import Facet, Match, TaskContext
from labelwright.task_types.questionnaire import TASK_TYPE
from labelwright.task_types.questionnaire.schema import Payload, Settings

ANIMAL = Field(
    "animal",
    "choice",
    "Animal",
    required=True,
    options=[Option("cat", "Cat"), Option("dog", "Dog")],
)
SURE = Field("sure", "rating", "Sure")
WHY = Field("why", "text", "Why")
CONTEXT = TaskContext(Settings(), Ontology(fields=[ANIMAL, SURE, WHY]), ())


def answer(**answers: object) -> Payload:
    return Payload(answers)


def test_settings_advance_by_themselves_unless_told_otherwise() -> None:
    assert Settings().auto_advance


def test_an_ontology_asks_questions_and_has_no_classes() -> None:
    assert TASK_TYPE.check_settings(Settings(), CONTEXT.ontology) == []


def test_problems_point_into_the_answers() -> None:
    (problem,) = TASK_TYPE.validate(answer(animal="bird"), CONTEXT)

    assert problem.path == "/answers/animal"


def test_matches_are_questions_that_at_least_one_answers() -> None:
    found = TASK_TYPE.match(
        answer(animal="cat", sure=5), answer(animal="cat", why="whiskers"), CONTEXT
    )

    assert found == [
        Match("animal", "animal", 1.0),
        Match("sure", None, 0.0),
        Match(None, "why", 0.0),
    ]


def test_gold_scores_each_question() -> None:
    score = TASK_TYPE.score_gold(
        answer(animal="cat", sure=3), answer(animal="dog", sure=5), CONTEXT
    )

    assert score.value == 0.25
    assert score.detail == {"questions": {"animal": 0.0, "sure": 0.5}}


def test_differences_show_both_answers() -> None:
    view = TASK_TYPE.diff_view(
        answer(animal="cat", sure=5), answer(animal="cat", sure=3, why="fur"), CONTEXT
    )

    assert view == {
        "distance": 0.5,
        "matched": [
            {"a": "animal", "b": "animal", "similarity": 1.0, "changed": []},
            {"a": "sure", "b": "sure", "similarity": 0.5, "changed": ["/answers/sure"]},
        ],
        "only_a": [],
        "only_b": ["why"],
        "answers": [
            {"field": "sure", "a": 5, "b": 3},
            {"field": "why", "a": None, "b": "fur"},
        ],
        "relations": {"only_a": [], "only_b": []},
    }


def test_preview_and_facets_are_for_people_and_for_search() -> None:
    payload = answer(animal="cat", sure=4, why="it purrs")

    assert TASK_TYPE.preview(payload, CONTEXT)["summary"] == "Animal: Cat; Sure: 4; Why: it purrs"
    assert TASK_TYPE.facets(payload, CONTEXT) == [
        Facet("answer/animal", "cat"),
        Facet("answer/sure", "4"),
    ]


def test_a_merge_keeps_what_most_say_and_how_many_say_it() -> None:
    merged = TASK_TYPE.merge(
        [answer(animal="cat"), answer(animal="dog", sure=1), answer(animal="cat", sure=2)],
        [1.0, 1.0, 2.0],
        CONTEXT,
    )

    assert merged.payload == answer(animal="cat", sure=2)
    assert merged.support == {"animal": 0.75, "sure": 0.5, "why": 1.0}
