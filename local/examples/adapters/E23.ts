import { paper, subtractOnPaper } from "../../../core/numbers/paper";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

const BLOCK = "block1";

const itemsOf = ({ indicators = [] }: Scheme): readonly Indicator[] =>
  indicators.filter(({ section }) => section === BLOCK);

const fullOf = ({ fullPoints }: Indicator): number => (typeof fullPoints === "number" ? fullPoints : 0);

/** The value of an item that loses some of its points, in the unit that its method reads. */
function valueOf(item: Indicator, lost: number): number {
  const left = subtractOnPaper(fullOf(item), lost);
  return item.method.kind === "rated" ? left : paper(left / fullOf(item));
}

/** Items without a fault, less the points lost on the block, taken from one item after the other. */
function valuesLosing(items: readonly Indicator[], lost: number): Map<string, number> {
  let rest = lost;
  return new Map(
    items.map((item, index): [string, number] => {
      const here = index === items.length - 1 ? rest : Math.min(rest, fullOf(item));
      rest = subtractOnPaper(rest, here);
      return [item.id, valueOf(item, here)];
    }),
  );
}

export const E23: Adapter = (input, scheme) => {
  const items = input.has("items") ? input.parts("items").values() : new Map<string, never>();
  if (input.has("items") && input.names.length === 1) {
    const indicators = scheme.indicators?.filter(({ id }) => items.has(id)) ?? [];
    return appraised({ ...scheme, indicators }, items).figure(`${BLOCK}.listed`);
  }
  const clean = valuesLosing(itemsOf(scheme), input.number("lost", 0));
  const cases = new Map(
    input.names
      .filter((name) => scheme.incidents?.some(({ id }) => id === name))
      .map((name) => [name, [{ times: input.number(name) }]]),
  );
  return appraised(scheme, new Map([...clean, ...items]), { cases }).figure("total");
};
