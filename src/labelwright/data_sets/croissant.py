"""A version of a data set in the words of MLCommons Croissant 1.0, for catalogues and loaders.

Source: the Croissant format specification 1.0. A version is a `sc:Dataset` whose files are its
manifest and every file that was exported of it; the manifest's lines are its record set.
"""

from typing import Any

import msgspec

CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}

_FIELDS = (
    ("task", "sc:Text", "The task, by its printed id."),
    ("label", "sc:Text", "The accepted answer, by its printed id."),
    ("sha256", "sc:Text", "SHA-256 of the answer in RFC 8785 form."),
    ("method", "sc:Text", "How the label came to be."),
    ("created_at", "sc:DateTime", "When it was accepted, UTC."),
)


class DataFile(msgspec.Struct, frozen=True):
    """One file of a version; ``size`` in bytes, ``sha256`` in hex."""

    name: str
    description: str
    content_type: str
    size: int
    sha256: str


class Described(msgspec.Struct, frozen=True):
    """What there is to say of a version. ``files`` begin with the manifest."""

    name: str
    description: str
    license: str
    version: int
    published: str
    files: list[DataFile]


def metadata(what: Described) -> dict[str, Any]:
    """Return the JSON-LD document of a version.

    Examples
    --------
    >>> file = DataFile("manifest.jsonl", "Every label", "application/jsonlines", 2, "00")
    >>> metadata(Described("street", "", "", 3, "2026-11-24", [file]))["version"]
    '3.0.0'
    """
    document: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": what.name,
        "description": what.description or f"Labels of {what.name}.",
        "version": f"{what.version}.0.0",
        "datePublished": what.published,
        "distribution": [_file_object(file) for file in what.files],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": "labels",
                "name": "labels",
                "description": "One record for each label.",
                "field": [_field(*field, what.files[0].name) for field in _FIELDS],
            }
        ],
    }
    if what.license:
        document["license"] = what.license
    return document


def _file_object(file: DataFile) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.name,
        "name": file.name,
        "description": file.description,
        "contentUrl": file.name,
        "contentSize": f"{file.size} B",
        "encodingFormat": file.content_type,
        "sha256": file.sha256,
    }


def _field(name: str, data_type: str, description: str, file: str) -> dict[str, Any]:
    return {
        "@type": "cr:Field",
        "@id": f"labels/{name}",
        "name": name,
        "description": description,
        "dataType": data_type,
        "source": {"fileObject": {"@id": file}, "extract": {"column": name}},
    }
