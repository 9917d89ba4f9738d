"""Examples are read from the folder of a task type."""

from labelwright.plugin import registry
from labelwright.plugin.examples import example_header, label_of, load_examples


def test_every_case_is_found_with_its_documents() -> None:
    for kind in registry.task_types().values():
        examples = load_examples(kind)
        names = [example.name for example in examples]

        assert names[0] == "."
        assert names == sorted(names)
        assert all(isinstance(example.context.settings, kind.settings) for example in examples)


def test_the_header_of_an_example_takes_its_instant_from_the_label() -> None:
    for kind in registry.task_types().values():
        for example in load_examples(kind):
            header = example_header(kind, example)
            assert header.task_type == kind.name
            assert header.created_at == (example.label.created_at if example.label else "")


def test_a_label_of_an_example_has_an_asset_for_each_of_the_tasks() -> None:
    kind = next(iter(registry.task_types().values()))
    example = load_examples(kind)[0]

    label = label_of(example, {"some": "payload"}, task="tsk_9")

    assert label.payload == {"some": "payload"}
    assert [asset.ordinal for asset in label.assets] == [
        asset.ordinal for asset in example.context.assets
    ]
    assert len({asset.name for asset in label.assets}) == len(label.assets)
