import type { BandWords } from "../bandWords";

export const bands: BandWords = {
  line: (what, figure) => `${what} along ${figure}`,
  edgeBetween: (below, above) => `Edge between ${below} and ${above}`,
  lowestEdge: (band) => `Lower end of ${band}`,
  highestEdge: (band) => `Upper end of ${band}`,
  edgeHeld: (at, owner) => `${at}, belongs to ${owner}`,
  edgeHeldByNone: (at) => `${at}, belongs to nobody`,
  edgeHeldByAll: (at) => `${at}, claimed by both`,
  hole: { gap: "Gap", overlap: "Overlap" },
  legend: "● holds the number, ○ doesn't. Drag an edge or move it with the arrow keys.",
  from: (row) => `Row ${String(row)}: from`,
  upTo: (row) => `Row ${String(row)}: up to`,
  writtenAs: (text) => `written ${text}`,
  writtenLimits: (row) => `Row ${String(row)}: limits as written`,
  countsAs: (stretch) => `counts as ${stretch}`,
  roundedFirst: (places) =>
    places === 0
      ? "Rounded to whole numbers first, half up."
      : `Rounded to ${String(places)} decimals first, half up.`,
  column: (name, row) => `Row ${String(row)}: ${name}`,
  split: (band) => `Cut ${band} in two`,
  remove: (band) => `Remove ${band}; a neighbour takes what it held`,
  add: "Add a band",
  edges: "Open edges",
  edgesOptions: {
    "as worded": "as worded",
    lower: "lower limits decide",
    upper: "upper limits decide",
    round: "round first",
  },
  kept: (from, to) => `Kept between ${from} and ${to}, so that no band is turned inside out.`,
  rowName: (row) => `row ${String(row)}`,
  rate: "Rate",
  furtherColumn: (number) => `Column ${String(number)}`,
  notANumber: "Not a number: write 90%.",
};
