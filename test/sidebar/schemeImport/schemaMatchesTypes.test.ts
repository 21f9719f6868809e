import { describe, expect, it } from "vitest";
import type { z } from "zod/mini";
import type { Scheme } from "../../../core/schemes/scheme";
import type { schemeSchema } from "../../../sidebar/schemeImport/schemeSchema";

type Leaf = string | number | boolean | null | undefined;

/** A type with nothing but its shape left: no intersections, no interfaces, everything read-only. */
type Shape<Type> = unknown extends Type
  ? Type
  : Type extends Leaf
    ? Type
    : Type extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Field in keyof Type]: Shape<Type[Field]> };

/** True only where two types are the same, optional fields included. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- only written out like this does the compiler ask whether two types are identical */
type Same<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters -- the rest is as elsewhere */

/** Parts of the document whose schema and type differ; none, or this file doesn't compile. */
type Differing = {
  [Part in keyof Scheme]-?: Same<
    Shape<NonNullable<Scheme[Part]>>,
    Shape<NonNullable<z.infer<typeof schemeSchema>[Part]>>
  > extends true
    ? never
    : Part;
}[keyof Scheme];

describe("the schema of the scheme document", () => {
  it("describes exactly what the types describe, part by part and as a whole", () => {
    const parts: Same<Differing, never> = true;
    const whole: Same<Shape<Scheme>, Shape<z.infer<typeof schemeSchema>>> = true;
    expect([parts, whole]).toEqual([true, true]);
  });
});
