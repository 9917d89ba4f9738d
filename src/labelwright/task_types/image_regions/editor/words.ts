// How regions and relations are called, on the page and in what is spoken.

import { numberText, type Palette, type RelationType, type Translate } from "@labelwright/editor";
import type { Entry } from "./entries";

/** "car 02" */
export function regionName(t: Translate, palette: Palette, entry: Entry): string {
  return t("regions.name", {
    class: palette.get(entry.region.class).name,
    number: numberText(entry.number),
  });
}

interface Related {
  readonly type: RelationType;
  readonly from: Entry;
  readonly to: Entry;
}

/** "wheel 03 part of car 02" */
export function relationName(t: Translate, palette: Palette, { type, from, to }: Related): string {
  return t("regions.relation.name", {
    from: regionName(t, palette, from),
    type: type.name,
    to: regionName(t, palette, to),
  });
}
