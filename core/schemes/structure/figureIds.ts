import { isGradeRules } from "../grades";
import type { Scheme } from "../scheme";

/** A part of the scheme whose id is a figure, by what kind of part it is. */
export interface Declared {
  readonly id: string;
  readonly path: string;
  readonly kind: keyof typeof FIELDS;
}

/** Fields of a part that are figures of their own: `speed.weighted`. */
const FIELDS = {
  parameter: [],
  input: [],
  section: ["listed"],
  indicator: ["weighted", "level"],
  incident: ["points", "money"],
  commission: ["tier"],
  component: [],
  escalation: ["points", "money"],
  requirement: [],
} as const;

/** Figures of every scheme, whatever its parts. */
const ALWAYS: readonly string[] = [
  "incidents.count",
  "incidents.points",
  "incidents.money",
  "escalations.points",
  "escalations.money",
  "money",
];

/** Figures that schemes have by themselves, and names that every object of the language has. */
const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...["total", "rank", "rankFromLast", "grade", "payout", "pay", "money", "incidents", "escalations"],
  ...["__proto__", "constructor", "prototype"],
]);

/** Figures that a scheme computes where it says how. */
function computedFigures({ total, grades, payout, pay }: Scheme): string[] {
  return [
    ...(total ? ["total", "rank", "rankFromLast"] : []),
    ...(grades ? ["grade"] : []),
    ...(payout ? ["payout"] : []),
    ...(pay ? ["pay"] : []),
  ];
}

/** True for an id that the part can't have. A grade or total that another scheme computes may be an input. */
export function isReserved({ id, kind }: Declared, scheme: Scheme): boolean {
  const mayBeGiven = ["total", "rank", "rankFromLast", "grade", "payout", "pay"].includes(id);
  const isGiven = kind === "input" && mayBeGiven && !computedFigures(scheme).includes(id);
  return RESERVED_IDS.has(id) && !isGiven;
}

/** All parts whose ids are figures, in the order of the document: one namespace. */
export function declaredFigures(scheme: Scheme): Declared[] {
  const { parameters, inputs, sections, indicators, incidents, commissions, pay, escalations } = scheme;
  const each = (
    parts: readonly { readonly id: string }[] | undefined,
    list: string,
    kind: Declared["kind"],
  ): Declared[] => (parts ?? []).map(({ id }, index) => ({ id, path: `${list}[${index}].id`, kind }));
  return [
    ...each(parameters, "parameters", "parameter"),
    ...each(inputs, "inputs", "input"),
    ...each(sections, "sections", "section"),
    ...each(indicators, "indicators", "indicator"),
    ...each(incidents, "incidents", "incident"),
    ...each(commissions, "commissions", "commission"),
    ...each(pay?.components, "pay.components", "component"),
    ...each(escalations, "escalations", "escalation"),
    ...each(scheme.requirements, "requirements", "requirement"),
  ];
}

/** Every id that an operand or a condition of the scheme may name. */
export function knownFigures(scheme: Scheme): Set<string> {
  const { grades } = scheme;
  const columns = grades && !isGradeRules(grades) ? (grades.columns ?? []) : [];
  return new Set([
    ...declaredFigures(scheme).flatMap(({ id, kind }) => [
      id,
      ...FIELDS[kind].map((field) => `${id}.${field}`),
    ]),
    ...ALWAYS,
    ...computedFigures(scheme),
    ...columns.map(({ id }) => `grade.${id}`),
  ]);
}
