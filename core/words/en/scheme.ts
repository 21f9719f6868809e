import { circleText } from "../circleText";
import type { ExpectedKind, FigureKind, IdForm, SchemeWords } from "../schemeMessages";

const field = (path: string): string => (path === "" ? "The scheme" : path);
const EXPECTED: Readonly<Record<ExpectedKind, string>> = {
  number: "a number without quotation marks",
  text: "a text",
  list: "a list",
  object: "an object",
  "yes or no": "true or false",
  "filled text": "a text that isn't empty",
  "filled list": "a list that isn't empty",
  figure: "the id of a figure",
  "number or figure": "a number without quotation marks, or the id of a figure",
  "all or any": 'conditions: an object with "all" or with "any"',
  "incidents or periods": 'an object with "incidents" or with "periods"',
  "bands or rules": 'an object with "bands" or with "rules"',
};
const FORMS: Readonly<Record<IdForm, string>> = {
  id: "letters, digits and _, with a letter or _ among them",
  "figure id": "letters, digits and _, with a letter or _ among them (and dots as in grade.wage)",
  "scheme id": "letters, digits, _ and -, with a letter or _ among them",
};
const FIGURES: Readonly<Record<FigureKind, string>> = {
  section: "the id of a section",
  "indicator or section": "the id of an indicator or a section",
  incident: "the id of an incident",
};
const meant = (nearest: string | null): string => (nearest === null ? "" : ` Is “${nearest}” meant?`);

/** What can be wrong with a scheme document, in English. */
export const scheme: SchemeWords = {
  "not json": ({ line, column }) =>
    `It isn't JSON: line ${line}, column ${column} can't be read. Numbers are written without quotation marks; NaN doesn't exist.`,
  "not utf-8": () => "It isn't encoded in UTF-8. Save the file once more with the encoding UTF-8.",
  "too long": ({ megabytes, atMost }) =>
    `It has ${megabytes} MB; a scheme has a few pages, and at most ${atMost} MB are read. Is it another file?`,
  "too deep": () => "Its lists and objects are nested too deeply to be a scheme. Is it another file?",
  "unknown version": ({ found, known }) =>
    `version: expected ${known}, found ${found}. This program reads version ${known}.`,
  "unknown field": ({ path, field: name, nearest }) =>
    `${field(path)}: unknown field “${name}”.${nearest === null ? " Delete it." : ` Is “${nearest}” meant?`}`,
  "forbidden field": ({ path, field: name }) =>
    `${field(path)}: the field name “${name}” isn't allowed. Delete it.`,
  "missing field": ({ path, expected }) => `${path}: the field is missing. Expected ${EXPECTED[expected]}.`,
  "wrong kind": ({ path, expected, found }) =>
    `${field(path)}: expected ${EXPECTED[expected]}, found ${found}.`,
  "not one of": ({ path, allowed, found, nearest }) =>
    `${path}: expected one of ${allowed.join(", ")}; found ${found}.${nearest === null ? "" : ` Is “${nearest}” meant?`}`,
  "out of range": ({ path, atLeast = 0, moreThan, atMost, whole, found }) =>
    `${path}: expected ${whole ? "a whole number from " : ""}${moreThan !== undefined ? `a number above ${moreThan}` : atMost === null ? `at least ${atLeast}` : `${atLeast} to ${atMost}`}, found ${found}.`,
  "scheme weights total": ({ totalPercent }) =>
    `indicators: the weights total ${totalPercent} %, expected 100 %. Correct the weightPercent fields.`,
  "id twice": ({ path, id }) => `${path}: the id “${id}” is used twice. Give each its own.`,
  "unreadable band": ({ path, found }) =>
    `${path}: expected limits such as 90以上, 80~89, ≥90 or [80,90); found ${found}.`,
  "answer not a number": ({ path, found }) => `${path}: expected points or a rate, found ${found}.`,
  "bands overlap": ({ path, first, second, shared }) =>
    `${path}: ${second} and ${first} both claim ${shared}. Correct the limits so that each value has one row.`,
  "payout looks like percent": ({ path, found }) =>
    `${path}: the payout rate ${found} would be ${found} times the pay. Write it with its sign or as a fraction: "90%" or 0.9.`,
  "negative payout": ({ path, found }) => `${path}: a payout rate is 0 or more, found ${found}.`,
  "bad id": ({ path, form, found }) => `${path}: an id consists of ${FORMS[form]}; found ${found}.`,
  "reserved id": ({ path, id }) =>
    `${path}: the id “${id}” stands for something else in every scheme. Give it another one.`,
  "unknown figure": ({ path, found, nearest }) =>
    `${path}: the scheme has no figure “${found}”.${meant(nearest)}`,
  "wrong figure": ({ path, found, expected }) => `${path}: expected ${FIGURES[expected]}, found “${found}”.`,
  cycle: ({ path, ids }) =>
    `${path}: ${circleText(ids)}: each of these figures needs the next one, so that none can be computed.`,
  "schemes in a circle": ({ path, ids }) =>
    `${path}: ${circleText(ids)}: each of these schemes takes a figure from the next one, so that none can be graded. Read one of the figures from the data.`,
  "scheme of others": ({ path, found }) =>
    `${path}: a figure can be taken from a scheme for the same teams (or dealers, regions, offices, clients) and months only; “${found}” is for others, or for people.`,
  "unknown figure of scheme": ({ path, found, scheme: of, nearest }) =>
    `${path}: the scheme “${of}” has no figure “${found}”.${meant(nearest)}`,
  "ends equal": ({ path, found }) =>
    `${path}: both ends have the value ${found}, so that there is no way from one to the other.`,
  "setting leads nowhere": ({ path, field: name, nearest }) =>
    `${path}: the field “${name}” isn't in this scheme.${meant(nearest)}`,
  "not as taken": ({ path, field: name, option, expected, found }) =>
    `${path}: the option “${option}” is taken, which sets ${name} to ${expected}; found ${found}. Set the field, or take another option.`,
  "unknown choice": ({ found, known, nearest }) =>
    `The scheme has no choice or option “${found}”.${meant(nearest)} It has: ${known.join(", ")}.`,
};
