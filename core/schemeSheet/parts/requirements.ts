import type { Requirement, RequirementKind, ReviewChain } from "../../schemes/requirement";
import { cell, namedSteps, names } from "../fields/cell";
import { columnsOf, readFields, required, writeFields } from "../fields/field";
import type { Fields } from "../fields/field";
import { OPERAND } from "../fields/operandKinds";
import { CONDITIONS, ID, LIST, STEPS, choice } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";
import type { RowCodec } from "../fields/rowsBelow";
import { union } from "../fields/union";
import type { KindFields } from "../fields/union";
import { TEXT, readPlainText } from "../text/plainText";

type KindOf<Kind extends RequirementKind["kind"]> = Extract<RequirementKind, { readonly kind: Kind }>;

/** The days after an event in which something is in time. */
export const dayWindow = record<KindOf<"dayWindow">["windows"][number]>({
  when: cell(CONDITIONS),
  fromDay: required(cell(OPERAND)),
  toDay: required(cell(OPERAND)),
});

/** How long the window is in which something must be done. */
export const lengthWindow = record<KindOf<"everyWindow">["windows"][number]>({
  when: cell(CONDITIONS),
  length: required(cell(choice("windowLength"))),
});

const KINDS: KindFields<RequirementKind> = {
  test: { passes: required(cell(CONDITIONS)) },
  workingDays: { from: required(cell(ID)), days: required(cell(OPERAND)) },
  dayOfMonth: {
    date: required(cell(ID)),
    day: required(cell(OPERAND)),
    limitDay: cell(choice("limit")),
  },
  dayAfterPeriod: {
    period: required(cell(ID)),
    monthsAfter: required(cell(OPERAND)),
    day: required(cell(OPERAND)),
  },
  hours: {
    from: required(cell(ID)),
    to: required(cell(ID)),
    hours: required(cell(OPERAND)),
    limit: cell(choice("limit")),
  },
  dayWindow: { day: required(cell(ID)), windows: required(rowsBelow("windows", dayWindow, "empty")) },
  everyWindow: {
    done: required(cell(ID)),
    listed: required(cell(choice("listed"))),
    windows: required(rowsBelow("windows", lengthWindow, "empty")),
    placed: cell(choice("placed")),
    span: cell(OPERAND),
    atLeast: cell(OPERAND),
  },
  atMost: { list: required(cell(ID)), exempt: cell(LIST), atMost: required(cell(OPERAND)) },
  coverage: { of: required(cell(ID)), share: required(cell(OPERAND)) },
  interval: { first: required(cell(ID)), months: required(cell(OPERAND)), count: required(cell(ID)) },
};

const kind = union<RequirementKind>("requirement", KINDS);

const FIELDS: Fields<Pick<Requirement, "id" | "names"> & { readonly kind: RequirementKind }> = {
  id: required(cell(ID)),
  names: required(names()),
  kind: required(kind),
};

/** Something to be done or kept. */
export const requirement: RowCodec<Requirement> = {
  columns: columnsOf(FIELDS),
  write: (item, row) =>
    writeFields(FIELDS, { id: item.id, names: item.names, kind: item }, row.owning({ owner: item.id })),
  read: (row) => {
    const owner = readPlainText(String(row.cell("id")?.content ?? ""));
    const { kind: asked, ...item } = readFields(FIELDS, row.owning({ owner }));
    return { ...item, ...asked };
  },
};

/** Who scores, collects and reviews a post, in order. */
export const review = record<ReviewChain>({
  post: required(cell(TEXT)),
  names: required(names()),
  steps: required(namedSteps(STEPS)),
});
