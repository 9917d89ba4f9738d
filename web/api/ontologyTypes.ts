// The ontology as the server sends and takes it.
import type { FieldKind } from "@labelwright/editor";

export type FieldValue = string | number | boolean | string[];

export interface FieldOption {
  id: string;
  name: string;
  archived?: boolean;
  fields?: Field[];
}

export interface Condition {
  field: string;
  equals?: FieldValue | null;
  one_of?: FieldValue[] | null;
  exists?: boolean | null;
}

export interface Field {
  id: string;
  kind: FieldKind;
  name: string;
  help?: string;
  required?: boolean;
  options?: FieldOption[];
  minimum?: number | null;
  maximum?: number | null;
  step?: number | null;
  max_length?: number | null;
  when?: Condition | null;
}

export interface OntologyClass {
  id: string;
  name: string;
  color?: number | null;
  key?: string | null;
  rule?: string;
  parent?: string | null;
  archived?: boolean;
  geometries?: string[] | null;
  fields?: Field[];
}

export interface RelationType {
  id: string;
  name: string;
  from?: string[] | null;
  to?: string[] | null;
  directed?: boolean;
  key?: string | null;
  archived?: boolean;
  fields?: Field[];
}

export interface Ontology {
  classes: OntologyClass[];
  fields: Field[];
  relations?: RelationType[];
}
