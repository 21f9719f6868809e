import * as OpenCC from "opencc-js";
import { expect, it } from "vitest";
import type { LedgerMessage } from "../../../core/words/ledgerMessages";
import { ledgerWords, renderLedgerMessage } from "../../../core/words/renderLedger";

const name = { en: "Quality", "zh-CN": "质量", "zh-TW": "品質" };
const appeal = "S1";
const months = ["2026-05"];
const people = ["Ann", "Bob"];
const day = "2026-07-10";

/** One message of each code. */
const SAMPLES: { readonly [Code in LedgerMessage["code"]]: Extract<LedgerMessage, { code: Code }> } = {
  "ledger cell edited": {
    code: "ledger cell edited",
    column: "total",
    row: 6,
    months,
    found: "99",
    expected: null,
  },
  "ledger row edited": { code: "ledger row edited", row: 6, months },
  "ledger rows missing": { code: "ledger rows missing", from: 6, to: 8, months },
  "ledger rows twice": { code: "ledger rows twice", rows: 4, first: 5, months },
  "ledger rows moved": { code: "ledger rows moved", rows: 1, expected: 9 },
  "ledger row foreign": { code: "ledger row foreign", found: "x" },
  "ledger header edited": { code: "ledger header edited", found: "Points", expected: "Total" },
  "ledger column missing": { code: "ledger column missing", column: "Total" },
  "ledger end edited": { code: "ledger end edited", found: "13", expected: "12 · 00" },
  "ledger run unfinished": { code: "ledger run unfinished", month: "2026-06", rows: 3 },
  "several ledgers": { code: "several ledgers", read: "Ledger", others: ["Ledger (2)"] },
  "ledger key twice": { code: "ledger key twice", person: "Ann", scheme: name },
  "ledger rows withdrawn": { code: "ledger rows withdrawn", month: "2026-06", people },
  "month is published": {
    code: "month is published",
    month: "2026-06",
    people,
    person: "Ann",
    column: "status",
    kept: "graded",
    computed: "not graded",
  },
  "can't publish": { code: "can't publish", month: "2026-06", why: "unfinished" },
  "rests on damaged records": { code: "rests on damaged records", rule: name, people, months },
  "several scores of a period": {
    code: "several scores of a period",
    person: "Ann",
    period: "2026-01",
    schemes: ["a"],
  },
  "appeals unreadable": { code: "appeals unreadable", lacks: ["month"] },
  "appeal without number": { code: "appeal without number" },
  "appeal number twice": { code: "appeal number twice", appeal, cells: ["A2", "A3"] },
  "appeal month unreadable": { code: "appeal month unreadable", appeal, found: "x" },
  "appeal date unreadable": { code: "appeal date unreadable", appeal, column: "filed", found: "" },
  "appeal decision unreadable": { code: "appeal decision unreadable", appeal, found: "maybe" },
  "appeal decided by nobody": { code: "appeal decided by nobody", appeal },
  "appeal decided without date": { code: "appeal decided without date", appeal },
  "appeal decided before it was filed": {
    code: "appeal decided before it was filed",
    appeal,
    filed: day,
    decided: day,
  },
  "appeal answered late": { code: "appeal answered late", appeal, due: day, decided: day, days: 5 },
  "appeal open": { code: "appeal open", appeal, due: day },
  "appeal overdue": { code: "appeal overdue", appeal, due: day, today: day },
  "appeal of unknown person": {
    code: "appeal of unknown person",
    appeal,
    found: "Bop",
    month: "2026-06",
    nearest: "Bob",
  },
  "appeal of unknown month": { code: "appeal of unknown month", appeal, month: "2026-01" },
  "appeal of several schemes": {
    code: "appeal of several schemes",
    appeal,
    person: "Bob",
    schemes: ["a", "b"],
  },
  "appeal of unknown figure": { code: "appeal of unknown figure", appeal, found: "x", nearest: name },
  "figure can't be corrected": {
    code: "figure can't be corrected",
    appeal,
    figure: name,
    why: "cases differ",
  },
  "appeal value unreadable": { code: "appeal value unreadable", appeal, found: "x" },
  "appeal before differs": {
    code: "appeal before differs",
    appeal,
    figure: name,
    found: "60",
    expected: ["50"],
  },
  "appeal changes nothing": { code: "appeal changes nothing", appeal },
  "grade not among choices": { code: "grade not among choices", appeal, found: "A", among: [name] },
  "grade decided": {
    code: "grade decided",
    appeal,
    person: "East",
    after: "D",
    among: [name],
    by: "Boss",
    on: day,
    people,
  },
  "appeal entered": {
    code: "appeal entered",
    appeal,
    person: "Bob",
    figure: name,
    before: "50",
    after: "85",
    people,
  },
};

it("says every finding of the ledger and the appeals in each language, in its own script", () => {
  const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });
  for (const message of Object.values(SAMPLES)) {
    const english = renderLedgerMessage(message, "en");
    expect(english.what).toMatch(/^[^\u3400-\u9fff]+[.:]$/);
    expect(english.what + english.remedy).not.toMatch(/undefined|\[object|\s\s/);
    const chinese = renderLedgerMessage(message, "zh-CN");
    const taiwan = renderLedgerMessage(message, "zh-TW");
    expect(chinese.what).toMatch(/。$/);
    expect(taiwan.what).toMatch(/。$/);
    const left = [...(taiwan.what + taiwan.remedy)].filter(
      (character) => toTraditional(character) !== character && !"只台為准群".includes(character),
    );
    expect([message.code, left]).toEqual([message.code, []]);
  }
});

it("heads the ledger's columns differently in each language, so that each is found again", () => {
  for (const language of ["en", "zh-CN", "zh-TW"] as const) {
    const headers = Object.values(ledgerWords(language).columns);
    expect(new Set(headers).size).toBe(headers.length);
  }
});
