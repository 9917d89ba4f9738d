// The questions of an ontology as parts of an answer. Promises: pure; asked are those that the panel
// would ask and the server would take.

import type { Questions } from "../compare/contract";
import type { Field, FieldValue, FieldValues } from "../editor";
import { allFields, visibleFields } from "./logic";

/** `prefix` is what the parts of a task type put before the id of a question. */
export function questionsOf(fields: readonly Field[], prefix = ""): Questions {
  const known = allFields(fields).map(({ id }) => id);
  return {
    order: known.map((id) => prefix + id),
    asked(parts) {
      const values: FieldValues = Object.fromEntries(
        known.flatMap((id) => {
          const value = parts.get(prefix + id);
          return value === undefined ? [] : [[id, value as FieldValue]];
        }),
      );
      return new Map(visibleFields(fields, values).map((field) => [prefix + field.id, field]));
    },
  };
}
