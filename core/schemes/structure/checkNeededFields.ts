import { comparePaper } from "../../numbers/paper";
import type { SchemeFault } from "../../words/schemeMessages";
import { measuresOf } from "../indicator";
import type { Indicator } from "../indicator";
import type { Method } from "../method";
import type { Operand } from "../operand";
import type { Scheme } from "../scheme";
import type { Source } from "../source";

const missing = (path: string): SchemeFault => ({
  code: "missing field",
  path,
  expected: "number or figure",
});

/** A range whose ends are numbers in the wrong order: nothing lies in it. */
function checkRange(
  from: Operand | null | undefined,
  to: Operand | null | undefined,
  path: string,
): SchemeFault[] {
  if (typeof from !== "number" || typeof to !== "number" || comparePaper(from, to) <= 0) return [];
  return [{ code: "out of range", path, atLeast: from, atMost: null, found: String(to) }];
}

function checkSource(source: Source | undefined, path: string): SchemeFault[] {
  if (!source) return [];
  const { aggregate, weightColumns, ofColumns, within } = source;
  const lacks = (field: string): SchemeFault => ({
    code: "missing field",
    path: `${path}.${field}`,
    expected: "object",
  });
  return [
    ...(aggregate === "weightedMean" && !weightColumns ? [lacks("weightColumns")] : []),
    ...(aggregate === "ratio" && !ofColumns ? [lacks("ofColumns")] : []),
    ...checkRange(within?.from, within?.to, `${path}.within.to`),
  ];
}

function checkMethod(method: Method, path: string): SchemeFault[] {
  if (method.kind === "rated") return checkRange(method.from ?? 0, method.to, `${path}.to`);
  if (method.kind !== "linear") return [];
  const { from, to } = method;
  const isPoint =
    typeof from.value === "number" && typeof to.value === "number"
      ? comparePaper(from.value, to.value) === 0
      : from.value === to.value;
  return isPoint ? [{ code: "ends equal", path, found: JSON.stringify(from.value) }] : [];
}

function checkIndicator(indicator: Indicator, path: string): SchemeFault[] {
  const measures = measuresOf(indicator);
  const hasFull = indicator.fullPoints !== undefined || indicator.weightPercent !== undefined;
  const takesOff = measures.some(({ method }) => method.kind === "deduction" || method.kind === "steps");
  return [
    ...(takesOff && !hasFull ? [missing(`${path}.fullPoints`)] : []),
    ...measures.flatMap(({ source, method }, index) => {
      const at = index === 0 ? path : `${path}.alternatives[${index - 1}]`;
      return [...checkSource(source, `${at}.source`), ...checkMethod(method, `${at}.method`)];
    }),
  ];
}

/** Sections whose headline has a say: it needs the section's own full points, and those of its items where some are lost. */
function checkHeadlines({ sections = [], indicators = [] }: Scheme): SchemeFault[] {
  return sections.flatMap(({ id, headline = "as listed", fullPoints }, index) => {
    if (headline === "as listed") return [];
    const items = headline === "cap" ? [] : indicators;
    return [
      ...(fullPoints === undefined ? [missing(`sections[${index}].fullPoints`)] : []),
      ...items.flatMap((item, place) =>
        item.section === id && item.informative !== true && item.fullPoints === undefined
          ? [missing(`indicators[${place}].fullPoints`)]
          : [],
      ),
    ];
  });
}

/** A total that is to be weighted while nothing has a weight. */
function checkWeighted({ total, indicators = [] }: Scheme): SchemeFault[] {
  const counting = indicators.filter(({ informative }) => informative !== true);
  const needsWeights = total?.combine === "weighted" && counting.length > 0;
  return needsWeights && counting.every(({ weightPercent }) => weightPercent === undefined)
    ? [
        missing(
          `indicators[${indicators.findIndex(({ informative }) => informative !== true)}].weightPercent`,
        ),
      ]
    : [];
}

function checkTariffs({ incidents = [] }: Scheme): SchemeFault[] {
  return incidents.flatMap((incident, index) =>
    (["points", "money"] as const).flatMap((field) => {
      const tariff = incident[field];
      const at = `incidents[${index}].${field}`;
      if (tariff?.kind === "judged") return checkRange(tariff.from, tariff.to, `${at}.to`);
      if (tariff?.kind !== "degrees") return [];
      return tariff.degrees.flatMap(({ from, to }, place) =>
        checkRange(from, to, `${at}.degrees[${place}].to`),
      );
    }),
  );
}

/** What the scheme's own parts need and lack: full points, weights, columns, ranges that hold something. */
export function checkNeededFields(scheme: Scheme): SchemeFault[] {
  const { indicators = [], inputs = [], incidents = [] } = scheme;
  return [
    ...checkWeighted(scheme),
    ...indicators.flatMap((indicator, index) => checkIndicator(indicator, `indicators[${index}]`)),
    ...inputs.flatMap(({ source }, index) => checkSource(source, `inputs[${index}].source`)),
    ...incidents.flatMap(({ source }, index) => checkSource(source, `incidents[${index}].source`)),
    ...checkHeadlines(scheme),
    ...checkTariffs(scheme),
  ];
}
