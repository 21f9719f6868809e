import type { Pay, PayComponent, Term } from "../pay";
import type { Reference } from "./reference";
import { conditionsAt, operandsAt } from "./reference";

function termReferences(terms: readonly Term[] | undefined, path: string): Reference[] {
  return (terms ?? []).flatMap(({ factors, dividedBy }, index) => {
    const at = `${path}[${index}]`;
    const named = factors.flatMap((factor, place) =>
      typeof factor === "string" ? [{ path: `${at}.factors[${place}]`, id: factor }] : [],
    );
    return [...named, ...operandsAt({ dividedBy }, at)];
  });
}

/** The figures that a pay component needs. */
export function componentReferences(component: PayComponent, path: string): Reference[] {
  const { terms, when, otherwise, atLeast, atMost } = component;
  return [
    ...termReferences(terms, `${path}.terms`),
    ...conditionsAt(when, `${path}.when`),
    ...termReferences(otherwise, `${path}.otherwise`),
    ...operandsAt({ atLeast, atMost }, path),
  ];
}

/** The figures that the pay needs: the components that count, and its limits. */
export function payReferences({ components, floor, ceiling }: Pay): Reference[] {
  const counted = components.flatMap(({ id, counted: counts }, index) =>
    counts === false ? [] : [{ path: `pay.components[${index}]`, id }],
  );
  return [...counted, ...operandsAt({ floor, ceiling }, "pay")];
}
