"""Laws about files: the same bytes each time, and what comes back is what the format carries."""

from io import SEEK_END, BytesIO
from typing import Any

from msgspec.structs import replace

from labelwright.kernel.strict_json import decode_own, encode, plain
from labelwright.plugin.conformance.law import Law, Subject, demand, demand_same, for_seeds, law
from labelwright.plugin.documents import read_payload
from labelwright.plugin.examples import Example, example_header, label_of
from labelwright.plugin.export_format import (
    Export,
    Exporter,
    ExportHeader,
    ImportContext,
    ImportedAnswer,
    LabelRecord,
)
from labelwright.plugin.registry import export_format, exporters, importers
from labelwright.plugin.task_type import TaskType

LABELS = 3


@law("Every exporter and importer is for an installed format, and at least one loses nothing.")
def _every_format_is_installed(subject: Subject) -> None:
    kind = subject.task_type
    offered = exporters(kind)
    missing = (set(kind.exports) | set(kind.imports)) - set(offered) - set(importers(kind))
    demand(not missing, f"formats that are not installed: {sorted(missing)}")
    demand(any(not one.loses for one in offered.values()), "no format carries everything")
    for name, exporter in offered.items():
        demand(all(phrase.strip() for phrase in exporter.loses), f"{name} loses an empty phrase")


@law("The same labels in the same order give the same bytes.")
def _exports_are_the_same_bytes_each_time(subject: Subject) -> None:

    def tried(seed: int) -> None:
        example, _, rng = subject.pick(seed)
        header = example_header(subject.task_type, example)
        labels = _labels(subject, example, [rng.randrange(2**32) for _ in range(LABELS)])
        for name, exporter in exporters(subject.task_type).items():
            once = exported(name, exporter, labels, header)
            demand(exported(name, exporter, labels, header) == once, f"{name} changes each time")

    for_seeds(tried)


@law("An export that is broken off after any label goes on to the same bytes, where it can go on.")
def _broken_off_exports_go_on_to_the_same_bytes(subject: Subject) -> None:

    def tried(seed: int) -> None:
        example, _, rng = subject.pick(seed)
        header = example_header(subject.task_type, example)
        labels = _labels(subject, example, [rng.randrange(2**32) for _ in range(LABELS)])
        for name, exporter in exporters(subject.task_type).items():
            whole = exported(name, exporter, labels, header)
            for place in range(LABELS + 1):
                found = _broken_off(name, exporter, labels, header, place=place)
                demand(found in (None, whole), f"{name} broken off after {place} has other bytes")

    for_seeds(tried)


@law(
    "Exported and imported again, an answer is what ``carried`` says: itself where nothing is lost."
)
def _imports_give_back_what_is_carried(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        header = example_header(kind, example)
        labels = _labels(subject, example, [rng.randrange(2**32) for _ in range(LABELS)])
        readers = importers(kind)
        for name, exporter in exporters(kind).items():
            carried = [exporter.carried(label, header) for label in labels]
            if not exporter.loses:
                demand_same(carried, [label.payload for label in labels], f"{name} loses something")
            for label, document in zip(labels, carried, strict=True):
                read_payload(kind, document)
                again = exporter.carried(replace(label, payload=document), header)
                demand_same(again, document, f"{name} carried twice")
            if name in readers:
                file = BytesIO(exported(name, exporter, labels, header))
                setting = ImportContext(settings=context.settings, ontology=context.ontology)
                found = list(readers[name].answers(file, setting))
                answers = [one.payload for one in found if isinstance(one, ImportedAnswer)]
                is_read = len(answers) == len(found) or bool(exporter.loses)  # a shape not allowed
                demand(is_read, f"{name} has problems with its file: {found}")
                demand_same(answers, carried, f"answers out of {name}")

    for_seeds(tried)


@law("The label of each case gives exactly the files in ``exports/``: one for each own format.")
def _example_exports_are_up_to_date(subject: Subject) -> None:
    kind = subject.task_type
    for example in subject.examples:
        if example.label is None:
            continue
        demand(bool(example.exports), f"{example.name}/exports holds no file")
        for name, exporter in exporters(kind).items():
            wanted = example.exports.get(name)
            if wanted is None and name not in kind.exports:
                continue  # somebody else's format may be installed at any time
            where = f"{example.name}/exports/{name}.{export_format(name).extension}"
            demand(wanted is not None, f"{where} is missing")
            found = exported(name, exporter, [example.label], example_header(kind, example))
            demand(found == wanted, f"{where} is not what the label gives now")


def exported(
    name: str, exporter: Exporter, labels: list[LabelRecord], header: ExportHeader
) -> bytes:
    """Return the file that labels give."""
    file = BytesIO()
    with Export(
        container=export_format(name), exporter=exporter, file=file, header=header
    ) as export:
        for label in labels:
            export.write(label)
    return file.getvalue()


def _broken_off(
    name: str, exporter: Exporter, labels: list[LabelRecord], header: ExportHeader, *, place: int
) -> bytes | None:
    """Return what comes of breaking off after ``place`` labels; None if the format begins anew."""
    container = export_format(name)
    file, spool = BytesIO(), BytesIO()
    begun = Export(container=container, exporter=exporter, file=file, header=header, spool=spool)
    for label in labels[:place]:
        begun.write(label)
    state = begun.state()
    if state is None:
        begun.discard()
        return None
    file, spool = (_copied(one) for one in (file, spool))
    with Export(
        container=container,
        exporter=exporter,
        file=file,
        header=header,
        spool=spool,
        state=decode_own(encode(state)),
    ) as export:
        for label in labels[place:]:
            export.write(label)
    return file.getvalue()


def _copied(file: BytesIO) -> BytesIO:
    copy = BytesIO(file.getvalue())
    copy.seek(0, SEEK_END)
    return copy


def _labels(subject: Subject, example: Example, seeds: list[int]) -> list[LabelRecord]:
    return [
        label_of(example, _document(subject.task_type, example, seed), task=f"tsk_{place}")
        for place, seed in enumerate(seeds)
    ]


def _document(kind: TaskType, example: Example, seed: int) -> Any:
    return plain(kind.sample_answer(example.context, seed))


LAWS: tuple[Law, ...] = (
    _every_format_is_installed,
    _exports_are_the_same_bytes_each_time,
    _broken_off_exports_go_on_to_the_same_bytes,
    _imports_give_back_what_is_carried,
    _example_exports_are_up_to_date,
)
