"""The contract between labels and files: formats know containers, task types know meaning.

A *format* (one folder of ``formats/``) opens a container and writes records into it. An *exporter*
(of a task type) turns one label into the records of one container and says what is lost on the way.
An *importer* goes back. A format that takes any label as it is brings its own exporter and importer
(``universal_exporter``) and is thereby offered for every task type.

The same labels in the same order give the same bytes: nothing here reads a clock, a random number
or an environment.
"""

from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, BinaryIO, Protocol, Self, runtime_checkable

from msgspec import Struct
from msgspec import field as default

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem


class AssetRecord(Struct, frozen=True, omit_defaults=True):
    """One asset as the reader of an export sees it.

    ``width`` and ``height`` are pixels of the upright picture. ``text`` is the content of a text,
    sent or uploaded. ``uri`` is the address that the requester gave, or ``asset:ast_…`` for
    uploads.
    """

    id: str
    role: str
    ordinal: int
    media_type: str
    content_type: str
    name: str
    uri: str = ""
    sha256: str = ""
    width: int | None = None
    height: int | None = None
    text: str | None = None


class LabelRecord(Struct, frozen=True, omit_defaults=True):
    """One accepted answer with everything that can be said about it.

    Parameters
    ----------
    label, task
        Printed ids.
    unique_id
        The requester's own key of the task.
    payload
        The answer as a plain JSON document of the current version of its task type.
    ontology
        Version of the ontology that it was made under.
    version
        Version of the label: 1 for the first, more after a correction.
    created_at
        UTC, RFC 3339, ending in ``Z``.
    annotations
        Printed ids of the annotations it was made from.
    method
        How it came to be, such as ``"single"``, ``"merge"`` or ``"amend"``.
    confidence
        Calibrated probability that it is right, where one is known.
    """

    label: str
    task: str
    unique_id: str | None = None
    metadata: Json = default(default_factory=dict[str, Any])
    assets: list[AssetRecord] = default(default_factory=list[AssetRecord])
    payload: Any = None
    ontology: int = 1
    version: int = 1
    created_at: str = ""
    annotations: list[str] = default(default_factory=list[str])
    method: str = ""
    confidence: float | None = None


class ExportHeader(Struct, frozen=True):
    """What holds for all labels of one export.

    ``created_at`` is the instant that the export stands for (never the clock of the writer) and may
    be empty; then no date is written.
    """

    project: str
    name: str
    task_type: str
    task_type_version: int
    settings: Any
    ontology: Ontology
    created_at: str = ""


class ImportContext(Struct, frozen=True):
    """What an importer may look at.

    ``asset_names`` maps ids that a file uses for pictures to names of assets, for files that carry
    only ids. ``asset_sizes`` maps names of pictures to width and height in pixels, for files that
    carry only shares.
    """

    settings: Any
    ontology: Ontology
    asset_names: Mapping[str, str] = default(default_factory=dict[str, str])
    asset_sizes: Mapping[str, tuple[float, float]] = default(
        default_factory=dict[str, tuple[float, float]]
    )


class ImportedAnswer(Struct, frozen=True):
    """One answer found in a file; the caller finds its task and validates it there.

    Parameters
    ----------
    payload
        Plain JSON document of the task type's current version.
    assets
        Names of the assets that it speaks of, by ordinal.
    task, unique_id
        Printed id or requester's key of the task, when the file says it.
    score
        In [0, 1], when the file says it.
    """

    payload: Any
    assets: tuple[str, ...] = ()
    task: str | None = None
    unique_id: str | None = None
    score: float | None = None


class Writer(Protocol):
    """An open container. ``close`` finishes the file; ``discard`` lets go of it unfinished."""

    def write(self, record: Any) -> None:
        """Add one record of this container."""
        ...

    def close(self) -> None:
        """Write what is left; the file stays open for its owner."""
        ...

    def discard(self) -> None:
        """Free whatever the writer holds; the file is not a finished one."""
        ...


class ResumableWriter(Writer, Protocol):
    """An open container that another process can go on with."""

    def state(self) -> Json:
        """Hand everything to the files; return what `open_resumable` needs to go on from here."""
        ...


class Exporter(Protocol):
    """From one label to the records of one container."""

    @property
    def loses(self) -> tuple[str, ...]:
        """What of a label is not in the file, one phrase each; empty when nothing is lost."""
        ...

    def head(self, header: ExportHeader) -> Iterator[Any]:
        """Yield the records that stand before the first label."""
        ...

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[Any]:
        """Yield the records of one label."""
        ...

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the payload document of a label as it comes back from the file.

        The same holds of what was carried once: carried again, it is itself.
        """
        ...


class Importer(Protocol):
    """From a file to answers."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield the answers of the file in its order, and what could not be read."""
        ...


class ExportFormat(Protocol):
    """A container: what a file looks like, whatever is labelled."""

    @property
    def name(self) -> str:
        """Name of the folder and of the entry point."""
        ...

    @property
    def title(self) -> str:
        """Name for people."""
        ...

    @property
    def extension(self) -> str:
        """Ending of file names, without the dot."""
        ...

    @property
    def content_type(self) -> str:
        """Media type of the file."""
        ...

    @property
    def universal_exporter(self) -> Exporter | None:
        """Exporter for labels of any task type, if this container takes them all."""
        ...

    @property
    def universal_importer(self) -> Importer | None:
        """Importer for answers of any task type, if there is one."""
        ...

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer that puts a new container into ``file``."""
        ...


@runtime_checkable
class DependentFormat(Protocol):
    """What a container says that needs a package which an installation may lack."""

    @property
    def missing(self) -> str | None:
        """Return what has to be installed first, as pip takes it; None when all is there."""
        ...


@runtime_checkable
class ResumableFormat(Protocol):
    """What a container offers that can be gone on with; others are written anew after a break."""

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer of a new container, or of one that was broken off.

        Parameters
        ----------
        file, spool
            Opened for reading and writing, as long as they were when ``state`` was taken, and
            standing at their ends. What is written to ``spool`` may be read again at ``close``;
            nobody else sees it.
        state
            What `ResumableWriter.state` returned then, or None for a new container.
        """
        ...


class Export:
    """One export under way: ``with Export(…) as export: export.write(label)``.

    Leaving the block finishes the file, leaving it by an exception discards it.

    Parameters
    ----------
    file
        Opened for writing by the caller, who also closes it. Without ``spool``, only ``write`` is
        called on it.
    spool
        A second file beside it, for formats that can go on where they were broken off.
    state
        What `state` returned before the break.
    """

    def __init__(
        self,
        *,
        container: ExportFormat,
        exporter: Exporter,
        file: BinaryIO,
        header: ExportHeader,
        spool: BinaryIO | None = None,
        state: Json | None = None,
    ) -> None:
        self.written: int = 0 if state is None else state["written"]
        self._exporter = exporter
        self._header = header
        self._resumable: ResumableWriter | None = None
        if spool is not None and isinstance(container, ResumableFormat):
            inner = None if state is None else state["writer"]
            self._resumable = container.open_resumable(file, header, spool=spool, state=inner)
        elif state is not None:
            raise ValueError("this format begins anew")
        self._writer: Writer = self._resumable or container.open(file, header)
        if state is None:
            self._write_head()

    def _write_head(self) -> None:
        try:
            for record in self._exporter.head(self._header):
                self._writer.write(record)
        except BaseException:
            self._writer.discard()
            raise

    def state(self) -> Json | None:
        """Hand everything to the files; return what going on takes, or None where it cannot be."""
        if self._resumable is None:
            return None
        return {"written": self.written, "writer": self._resumable.state()}

    def write(self, label: LabelRecord) -> None:
        """Add one label."""
        for record in self._exporter.records(label, self._header):
            self._writer.write(record)
        self.written += 1

    def finish(self) -> None:
        """Write what is left."""
        self._writer.close()

    def discard(self) -> None:
        """Free whatever is held; the file is not a finished one."""
        self._writer.discard()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.discard()
