import fc from "fast-check";

/** A band of the number line: where it starts and ends, whether it holds its ends, and its label. */
export interface DrawnBand {
  readonly from: number;
  readonly to: number;
  readonly holdsFrom: boolean;
  readonly holdsTo: boolean;
  readonly label: string;
}

/** True where the band holds the number. */
export function bandHolds({ from, to, holdsFrom, holdsTo }: DrawnBand, value: number): boolean {
  return (holdsFrom ? value >= from : value > from) && (holdsTo ? value <= to : value < to);
}

/** `[80,90)`, with infinite ends written as CHECK_TABLE writes them. */
export function bracketText({ from, to, holdsFrom, holdsTo }: DrawnBand): string {
  const end = (at: number): string => (Math.abs(at) === Infinity ? (at < 0 ? "-∞" : "∞") : String(at));
  return `${holdsFrom ? "[" : "("}${end(from)},${end(to)}${holdsTo ? "]" : ")"}`;
}

/** Ways to write one band so that every edge is settled by an explicit mark. */
const spellings: ((band: DrawnBand) => string)[] = [
  bracketText,
  (band) => {
    if (band.from === -Infinity) return `${band.holdsTo ? "≤" : "<"}${band.to}`;
    if (band.to === Infinity) return `${band.holdsFrom ? "≥" : ">"}${band.from}`;
    return `${band.from}${band.holdsFrom ? "≤" : "<"}/${band.holdsTo ? "≤" : "<"}${band.to}`;
  },
  (band) => {
    if (band.from === -Infinity) return `${band.to}分以下(${band.holdsTo ? "含" : "不含"})`;
    if (band.to === Infinity) return `${band.from}分以上（${band.holdsFrom ? "含" : "不含"}）`;
    return `${band.from}（${band.holdsFrom ? "含" : "不含"}）～${band.to}分（${band.holdsTo ? "含" : "不含"}）`;
  },
];

/** A band as a row of a table, in one of the spellings. */
export function bandRow(band: DrawnBand, spelling: number): [string, string] {
  return [(spellings[spelling % spellings.length] ?? bracketText)(band), band.label];
}

/** Two to seven bands that follow each other without a hole; the outer ones may be open. */
export const consecutiveBands: fc.Arbitrary<DrawnBand[]> = fc
  .record({
    hundredths: fc.uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 3, maxLength: 8 }),
    places: fc.constantFrom(0, 1, 2),
    holders: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    openBelow: fc.boolean(),
    openAbove: fc.boolean(),
  })
  .map(({ hundredths, places, holders, openBelow, openAbove }) => {
    const edges = hundredths.map((value) => value / 10 ** places).sort((a, b) => a - b);
    return edges.slice(1).map((to, index): DrawnBand => {
      const open = { below: openBelow && index === 0, above: openAbove && index === edges.length - 2 };
      return {
        from: open.below ? -Infinity : (edges[index] ?? 0),
        to: open.above ? Infinity : to,
        // Each edge belongs to the band above it or to the one below.
        holdsFrom: !open.below && holders[index] === true,
        holdsTo: !open.above && holders[index + 1] === false,
        label: `L${index}`,
      };
    });
  });

/** Values that decide whether a table is read rightly: its edges, a hair beside them, the middles, and beyond. */
export function tellingValues(bands: readonly DrawnBand[]): number[] {
  const edges = [...new Set(bands.flatMap(({ from, to }) => [from, to]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const middles = edges.slice(1).map((edge, index) => (edge + (edges[index] ?? 0)) / 2);
  const [first = 0, last = 0] = [edges[0], edges[edges.length - 1]];
  const values = [
    ...edges.flatMap((edge) => [edge, edge - 1e-6, edge + 1e-6]),
    ...middles,
    first - 7,
    last + 7,
  ];
  // To six places, so that a plain comparison of doubles says the same as paper.
  return values.map((value) => Math.round(value * 1e6) / 1e6);
}
