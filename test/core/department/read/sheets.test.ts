import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/dates/day";
import { factsIn, said, valuesIn } from "./reading";
import { agents, teams } from "./smallSchemes";
import { appraisedIn } from "./reading";

const DAILY = "Date|Name|Chats|Rating|Feedback\n2026-06-01|Ann|10|4|2\n2026-06-01|Bob|5|3|1";

describe("sheets that the run writes itself", () => {
  it("are never read as data, in any language and with any number behind their name", () => {
    const own = [
      "Results 2026-06",
      "考核结果 2026-05",
      "小组评比 2026-06",
      "Statements 2026-06 (2)",
      "檢查結果 2026-06",
      "考核台账",
      "Ledger",
      "申诉",
      "考核方案 售前",
    ];
    for (const name of own) {
      const facts = factsIn({ [name]: DAILY.replace("Ann", "Zoe"), Daily: DAILY }, [agents]);
      expect([name, appraisedIn(facts)]).toEqual([name, { agents: ["Ann", "Bob"] }]);
    }
    const scheme = factsIn({ Renamed: `■ Overview\n${DAILY.replace("Ann", "Zoe")}`, Daily: DAILY }, [agents]);
    expect(appraisedIn(scheme)).toEqual({ agents: ["Ann", "Bob"] });
  });
});

describe("sheets that people see last", () => {
  it("are read last, and named", () => {
    const [copy, daily] = [DAILY.replace("|10|", "|99|"), DAILY].map((lines) => ({
      raw: lines.split("\n").map((line) => line.split("|")),
    }));
    const table = (name: string, raw: string[][], hidden: boolean) => ({
      sheet: name,
      raw,
      shown: raw,
      serialShiftDays: 0,
      hidden,
    });
    const tables = [table("Copy", copy?.raw ?? [], true), table("Daily", daily?.raw ?? [], false)];
    const facts = factsIn(tables, [agents]);
    expect(valuesIn(facts)).toMatchObject({ Ann: { clients: 10 } });
    expect(said(facts, "hidden sheet")).toMatchObject([{ sheet: "Copy" }]);
  });
});

describe("headers", () => {
  it("are found under titles and over three lines, with units below", () => {
    const lines = `
June report||||
made on|2026-07-01|||
Who||Work||Quality
Date|Name|Volume||Marks
||Chats|Rating|Feedback
||(items)|(1-5)|(items)
2026-06-01|Ann|10|4|2`;
    expect(valuesIn(factsIn({ Daily: lines }, [agents]))).toEqual({ Ann: { rating: 4, clients: 10 } });
  });
});

describe("a second roster", () => {
  it("is named, and read as data", () => {
    const facts = factsIn(
      { Roster: "Name|Scheme\nAnn|agents\nBob|agents", Old: "Name|Joined|Left\nAnn||", Daily: DAILY },
      [agents],
    );
    expect(said(facts, "several rosters")).toMatchObject([{ read: "Roster", others: ["Old"] }]);
  });
});

describe("the calendar", () => {
  it("has days off and worked weekend days", () => {
    const facts = factsIn(
      {
        假日: "日期|类型|说明\n2026-06-19|休|端午\n2026-06-20|班|\n2026-06-21||\n不知|休|\n2026-06-22|半|",
        Daily: DAILY,
      },
      [agents],
    );
    expect([...facts.calendar.holidays]).toEqual([dayOf(2026, 6, 19), dayOf(2026, 6, 21)]);
    expect([...facts.calendar.makeUpDays]).toEqual([dayOf(2026, 6, 20)]);
    expect(said(facts, "unreadable date")).toMatchObject([{ found: "不知", sheet: "假日" }]);
    expect(said(facts, "unknown day type")).toMatchObject([{ found: "半", cell: "B6" }]);
  });
});

describe("teams", () => {
  const ROSTER = "姓名|小组|考核方案\nAnn|一组|agents\nBob|一组|agents\nCid|二组|agents";
  const rows = `${DAILY}\n2026-06-02|Cid|7|4|1`;

  it("are appraised by their members' rows, and by a sheet of their own", () => {
    const facts = factsIn(
      {
        花名册: ROSTER,
        Daily: rows,
        小组数据: "月份|服务小组|Team calls\n2026-06|一组|3\n2026-06|二组 |4\n2026-05|一组|9",
      },
      [agents, teams],
    );
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob", "Cid"], teams: ["一组", "二组"] });
    expect(valuesIn(facts)).toMatchObject({ 一组: { chats: 15, calls: 3 }, 二组: { chats: 7, calls: 4 } });
    expect(facts.schemes[1]?.appraisees.map(({ kind }) => kind)).toEqual(["team", "team"]);
  });

  it("that the roster doesn't know are named with the nearest, and not graded", () => {
    const facts = factsIn(
      { 花名册: ROSTER, Daily: rows, 小组数据: "月份|小组|Team calls\n2026-06|一组|3\n2026-06|二祖|4" },
      [agents, teams],
    );
    expect(said(facts, "team not in roster")).toMatchObject([
      { found: "二祖", sheet: "小组数据", cell: "B3" },
    ]);
    expect(facts.notGraded).toEqual([{ key: "二祖", name: "二祖" }]);
  });

  it("aren't appraised by a scheme that the sheets have too little for", () => {
    const facts = factsIn(
      { 花名册: ROSTER, Daily: "Date|Name|Rating|Feedback|Chats\n2026-06-01|Ann|4|2|1" },
      [agents, { ...teams, indicators: [...(teams.indicators ?? []).slice(1)] }],
    );
    expect(Object.keys(appraisedIn(facts))).toEqual(["agents"]);
  });

  it("may be what the roster's scheme is for: their people aren't graded themselves", () => {
    const facts = factsIn(
      { 花名册: "姓名|小组|考核方案\nAnn|一组|teams", Daily: DAILY, Own: "小组|Team calls\n一组|3" },
      [agents, teams],
      "2026-06",
    );
    expect(said(facts, "appraised as a team")).toMatchObject([{ people: ["Ann"] }]);
    expect(appraisedIn(facts)).toEqual({ teams: ["一组"] });
  });

  it("have incidents under their own names", () => {
    const breach = {
      ...teams,
      incidents: [{ id: "late", names: teams.names, effect: "deduct" as const }],
    };
    const facts = factsIn(
      { 花名册: ROSTER, Daily: rows, Incidents: "Date|Name|Incident|Times\n2026-06-01|一组|late|2" },
      [agents, breach],
    );
    const [team] = facts.schemes[1]?.appraisees ?? [];
    expect(team?.facts.cases.get("late")).toEqual([{ times: 2 }]);
    expect(said(facts, "not in roster")).toEqual([]);
  });
});
