import type { z } from "zod/mini";
import { valueAt } from "./documentPath";
import type { DocumentPath } from "./documentPath";
import { schemeSchema } from "./schemeSchema";

/** What is looked at of a schema: what it is made of. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def;

/** The objects that a schema allows. */
function objectsOf(schema: z.core.$ZodType): Definition[] {
  const definition = definitionOf(schema);
  if (definition.shape) return [definition];
  const inner = [...(definition.innerType ? [definition.innerType] : []), ...(definition.options ?? [])];
  return inner.flatMap(objectsOf);
}

/** The schemas of what lies one step further. */
function stepInto(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const { shape, element, innerType, valueType, options } = definitionOf(schema);
  if (shape) return typeof key === "string" && Object.hasOwn(shape, key) ? [shape[key]].flatMap(each) : [];
  if (element) return [element];
  if (valueType) return [valueType];
  return [...(innerType ? [innerType] : []), ...(options ?? [])].flatMap((inner) => stepInto(inner, key));
}

const each = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

/** True unless the object is of another kind than the schema describes. */
function isOfKind({ shape }: Definition, found: unknown): boolean {
  const kinds = shape?.kind && definitionOf(shape.kind).values;
  const kind = valueAt(found, ["kind"]);
  return !kinds || kind === undefined || kinds.includes(kind);
}

/** The names of the fields that the scheme document can have at a path, going by the kind of object that stands there. */
export function fieldNames(document: unknown, path: DocumentPath): string[] {
  let schemas: z.core.$ZodType[] = [schemeSchema];
  for (const key of path) schemas = schemas.flatMap((schema) => stepInto(schema, key));
  const objects = schemas.flatMap(objectsOf);
  const found = valueAt(document, path);
  const names = objects
    .filter((object) => isOfKind(object, found))
    .flatMap(({ shape = {} }) => Object.keys(shape));
  return [...new Set(names)];
}
