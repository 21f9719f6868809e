import fc from "fast-check";
import type { EdgesOption } from "../../../core/bands/edgesOption";
import { readBandTable } from "../../../core/bands/readBandTable";
import type { SettledBands } from "../../../core/bands/settleBands";
import { settleBands } from "../../../core/bands/settleBands";
import type { BandRows } from "../../../core/schemes/bandRows";

/** A table with the option that settles its edges. */
export interface WrittenTable {
  readonly bands: BandRows;
  readonly edges: EdgesOption;
}

export const settled = ({ bands, edges }: WrittenTable): SettledBands =>
  settleBands(readBandTable(bands), edges);

/** Ways in which people write a table of consecutive bands; each from the edges between them, lowest first. */
const NOTATIONS: Readonly<Record<string, (edges: readonly number[]) => WrittenTable>> = {
  brackets: (edges) => ({
    edges: "as worded",
    bands: between(
      edges,
      (at) => `<${at}`,
      (from, to) => `[${from},${to})`,
      (at) => `≥${at}`,
    ),
  }),
  words: (edges) => ({
    edges: "as worded",
    bands: between(
      edges,
      (at) => `${at}分以下（不含）`,
      (from, to) => `${from}（含）~${to}（不含）`,
      (at) => `${at}分以上`,
    ),
  }),
  "whole points": (edges) => ({
    edges: "round",
    bands: between(
      edges,
      (at) => `${at - 1}以下`,
      (from, to) => `${from}-${to - 1}分`,
      (at) => `${at}以上`,
    ),
  }),
  "lower limits settled": (edges) => ({
    edges: "lower",
    bands: between(
      edges,
      (at) => `${at}以下`,
      (from, to) => `${from}~${to - 1}`,
      (at) => `${at}以上`,
    ),
  }),
  "upper limits settled": (edges) => ({
    edges: "upper",
    bands: between(
      edges,
      (at) => `${at}以下`,
      (from, to) => `${from}～${to}`,
      (at) => `${at}以上`,
    ),
  }),
  percent: (edges) => ({
    edges: "as worded",
    bands: between(
      edges,
      (at) => `<${at}%`,
      (from, to) => `${from}%≤/<${to}%`,
      (at) => `≥${at}%`,
    ),
  }),
  "ten thousands": (edges) => ({
    edges: "as worded",
    bands: between(
      edges,
      (at) => `${at}万元以下(不含)`,
      (from, to) => `[${from}万,${to}万)`,
      (at) => `${at}万元以上`,
    ),
  }),
  "bare numbers": (edges) => ({
    edges: "as worded",
    bands: [0, ...edges].map((at, index) => [at, `g${index}`]),
  }),
  "from and to": (edges) => ({
    edges: "lower",
    bands: [
      ...between(
        edges,
        (at) => `${at}`,
        () => "",
        (at) => `${at}`,
      ).keys(),
    ].map((index) => [edges[index - 1] ?? "", edges[index] ?? "", `g${index}`]),
  }),
};

function between(
  edges: readonly number[],
  lowest: (at: number) => string,
  middle: (from: number, to: number) => string,
  highest: (at: number) => string,
): BandRows {
  const texts = [
    lowest(edges[0] as number),
    ...edges.slice(1).map((to, index) => middle(edges[index] as number, to)),
    highest(edges[edges.length - 1] as number),
  ];
  return texts.map((text, index) => [text, `g${index}`]);
}

/** Edges at least 4 apart, lowest first. */
const edgesLists = fc
  .array(fc.integer({ min: 4, max: 40 }), { minLength: 2, maxLength: 8 })
  .map((widths) => widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, each) => sum + each, 0)));

/** Tables of consecutive bands in every notation, rising or falling. */
export const tables: fc.Arbitrary<WrittenTable> = fc
  .tuple(fc.constantFrom(...Object.values(NOTATIONS)), edgesLists, fc.boolean())
  .map(([write, edges, falling]) => {
    const table = write(edges);
    return falling ? { ...table, bands: [...table.bands].reverse() } : table;
  });
