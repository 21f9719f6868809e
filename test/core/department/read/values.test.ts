import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../../core/schemes/scheme";
import { rating } from "../../month/smallScheme";
import { factsIn, named, said, valuesIn } from "./reading";
import { agents, leaders } from "./smallSchemes";

const inputs: Scheme = {
  version: 2,
  id: "inputs",
  names: named("Inputs"),
  parameters: [{ id: "base", names: named("Base"), unit: "money", value: 3000 }],
  inputs: [
    { id: "base_wage", names: named("Base wage"), unit: "money" },
    { id: "rate", names: named("Completion rate"), unit: "share" },
    { id: "talk", names: named("Talk time"), unit: "minutes" },
    { id: "due", names: named("Due"), unit: "date" },
    { id: "ok", names: named("Trained"), unit: "yes or no" },
    { id: "level", names: named("Level reached"), unit: "text" },
    { id: "months", names: named("Months visited"), unit: "months", list: true },
  ],
};

function read(header: string, ...rows: string[]): ReturnType<typeof factsIn> {
  return factsIn({ Data: [`Date|Name|${header}`, ...rows].join("\n") }, [inputs]);
}

describe("a value in a column with its name", () => {
  it("is read by its unit", () => {
    const facts = read(
      "Base wage|Completion rate|Talk time|Due|Trained|Level reached",
      "2026-06-01|Ann|3,500元|95%|1:30:00|2026年6月3日 10:05|√|  senior ",
      "2026-06-01|Bob|4000|0.8|45|46000.5|no|7",
    );
    expect(valuesIn(facts)).toEqual({
      Ann: { base_wage: 3500, rate: 0.95, talk: 90, due: "2026-06-03 10:05:00", ok: true, level: "senior" },
      Bob: { base_wage: 4000, rate: 0.8, talk: 45, due: "2025-12-09 12:00:00", ok: false, level: "7" },
    });
  });

  it("is the last of the month, and the lowest row's where there are no dates", () => {
    expect(
      valuesIn(
        read("Base wage", "2026-06-20|Ann|2", "2026-06-01|Ann|1", "2026-07-01|Bob|9", "2026-06-30|Bob|3"),
      ),
    ).toEqual({ Bob: { base_wage: 9 } });
    const undated = factsIn({ Data: "Name|Base wage\nAnn|1\nAnn|2" }, [inputs], "2026-06");
    expect(valuesIn(undated)).toEqual({ Ann: { base_wage: 2 } });
  });

  it("is a list where the input holds several: of rows, or of one cell", () => {
    const facts = read("Months visited", "2026-06-01|Ann|1、4；7", "2026-06-02|Ann|10", "2026-06-01|Bob|3");
    expect(valuesIn(facts)).toEqual({ Ann: { months: [1, 4, 7, 10] }, Bob: { months: [3] } });
  });

  it("may be headed in any language, with a note in parentheses or without, or by its id", () => {
    for (const header of ["工作态度", "工作態度（20分）", "Conduct", "conduct", "工作态度(满分20)"]) {
      const facts = factsIn({ Marks: `姓名|${header}\nEve|18` }, [leaders], "2026-06");
      expect(valuesIn(facts)).toEqual({ Eve: { conduct: 18 } });
    }
  });

  it("may stand in the roster", () => {
    const facts = factsIn(
      { Roster: "Name|Scheme|Base wage\nAnn|inputs|3000", Data: "Name|Talk time\nAnn|10" },
      [inputs],
      "2026-06",
    );
    expect(valuesIn(facts)).toEqual({ Ann: { base_wage: 3000, talk: 10 } });
  });

  it("is never read for a parameter", () => {
    expect(valuesIn(read("Base|Base wage", "2026-06-01|Ann|1|2"))).toEqual({ Ann: { base_wage: 2 } });
  });

  it("is percent without the sign where it can't be a fraction", () => {
    const facts = read("Completion rate", "2026-06-01|Ann|95.2", "2026-06-01|Bob|103");
    expect(valuesIn(facts)).toEqual({ Ann: { rate: 0.952 }, Bob: { rate: 1.03 } });
    expect(said(facts, "percent numbers")).toHaveLength(1);
  });

  it("that can't be read is a finding, and a cell that the person lacks", () => {
    const facts = read(
      "Base wage|Trained|Due|Talk time",
      "2026-06-01|Ann|a lot|perhaps|soon|N/A",
      "2026-06-01|Bob|1|yes|2026-06-01|-",
    );
    expect(valuesIn(facts)).toEqual({ Ann: {}, Bob: { base_wage: 1, ok: true, due: "2026-06-01" } });
    expect(facts.schemes[0]?.appraisees[0]?.unread).toEqual(["Data!C2", "Data!E2", "Data!D2"]);
    expect(said(facts, "unreadable cell").map(({ cell, found, reads }) => [cell, found, reads])).toEqual([
      ["C2", "a lot", "number"],
      ["D2", "perhaps", "yesNo"],
    ]);
    expect(said(facts, "unreadable date")).toMatchObject([{ cell: "E2", found: "soon" }]);
  });

  it("isn't read where two columns bear its header", () => {
    const facts = read("Base wage|base_wage|Talk time", "2026-06-01|Ann|1|2|3");
    expect(valuesIn(facts)).toEqual({ Ann: { talk: 3 } });
    expect(said(facts, "header stands twice")).toMatchObject([{ header: "Base wage", cells: ["C1", "D1"] }]);
  });

  it("is said to be nowhere where no sheet has a column for it", () => {
    const facts = read("Base wage", "2026-06-01|Ann|1");
    const [{ figures }] = said(facts, "figures not found") as [{ figures: { en: string }[] }];
    expect(figures.map(({ en }) => en)).toEqual(inputs.inputs?.slice(1).map(({ names }) => names.en));
  });
});

describe("a value with a source", () => {
  const header = "Date|Name|Chats|Rating|Feedback";

  it("is aggregated from the sheet that the person is in, wherever the others are", () => {
    const facts = factsIn(
      {
        "Team A": `${header}\n2026-06-01|Ann|10|4|2\n2026-06-02|Ann|20|N/A|0`,
        "Team B": `${header}\n2026-06-01|Bob|5|3|1`,
      },
      [agents],
    );
    expect(valuesIn(facts)).toEqual({ Ann: { rating: 4, clients: 30 }, Bob: { rating: 3, clients: 5 } });
  });

  it("counts nobody twice who is in two sheets, and says so", () => {
    const facts = factsIn(
      { Daily: `${header}\n2026-06-01|Ann|10|4|2`, Copy: `${header}\n2026-06-01|Ann|10|4|2` },
      [agents],
    );
    expect(valuesIn(facts)).toMatchObject({ Ann: { clients: 10 } });
    expect(said(facts, "value in several sheets")).toMatchObject([
      { figure: { en: "Rating" }, people: ["Ann"], taken: "Daily", others: ["Copy"] },
      { figure: { en: "Clients" } },
    ]);
  });

  it("may be measured in another way where a sheet lacks the columns: the facts say in which", () => {
    const scheme: Scheme = {
      ...agents,
      indicators: [
        {
          ...rating,
          alternatives: [
            {
              names: named("Share resolved"),
              unit: "share",
              source: {
                aggregate: "share",
                columns: { en: ["Resolved"], "zh-CN": [], "zh-TW": [] },
                reads: "yesNo",
              },
              method: { kind: "bands", bands: [["90%以上", 100]] },
            },
            { names: named("Leader's view"), unit: "points", method: { kind: "rated" } },
          ],
        },
      ],
    };
    const facts = factsIn(
      {
        Rated: "Date|Name|Rating|Feedback\n2026-06-01|Ann|4|2",
        Calls: "Date|Name|Resolved\n2026-06-01|Bob|Y\n2026-06-01|Bob|N",
        Views: "Date|Name|Leader's view\n2026-06-01|Cid|80",
      },
      [scheme],
    );
    expect(valuesIn(facts)).toEqual({ Ann: { rating: 4 }, Bob: { rating: 0.5 }, Cid: { rating: 80 } });
    const places = facts.schemes[0]?.appraisees.map((person) => person.facts.measures?.get("rating"));
    expect(places).toEqual([0, 1, 2]);
  });

  it("isn't taken from a column that holds something else", () => {
    const facts = factsIn(
      {
        Daily: `${header}\n2026-06-01|Ann|many|4|2\n2026-06-01|Bob|few|4|2`,
        Roster: "Name|Scheme\nAnn|agents\nBob|agents",
      },
      [agents],
    );
    expect(valuesIn(facts)).toEqual({ Ann: { rating: 4 }, Bob: { rating: 4 } });
    expect(said(facts, "column holds something else")).toMatchObject([
      { header: "Chats", found: "many", cell: "C2" },
    ]);
  });

  it("covers the scheme's period: a quarter up to the month", () => {
    const rows =
      "2026-03-31|Ann|1|4|1\n2026-04-01|Ann|2|4|1\n2026-05-05|Ann|4|4|1\n2026-06-30|Ann|8|4|1\n2026-07-01|Ann|16|4|1";
    const facts = factsIn({ Daily: `${header}\n${rows}` }, [{ ...agents, frequency: "quarter" }], "2026-06");
    expect(valuesIn(facts)).toMatchObject({ Ann: { clients: 14 } });
  });

  it("is of the month in the sheet's name where the rows have no dates", () => {
    const sheets = {
      "Daily 2026-05": "Name|Chats|Rating|Feedback\nAnn|1|4|1",
      "Daily 2026年6月": "Name|Chats|Rating|Feedback\nAnn|2|4|1",
    };
    const facts = factsIn(sheets, [agents]);
    expect([facts.month, valuesIn(facts)]).toEqual(["2026-06", { Ann: { rating: 4, clients: 2 } }]);
    expect(said(facts, "month from the name")).toHaveLength(2);
  });

  it("is marked where it rests on few cases", () => {
    const facts = factsIn({ Daily: `${header}\n2026-06-01|Ann|1|4|2` }, [agents]);
    expect(facts.schemes[0]?.appraisees[0]).toMatchObject({ member: { name: "Ann" }, few: [{ cases: 2 }] });
  });
});

describe("people without any value", () => {
  it("are named and not graded, though they have rows", () => {
    const facts = factsIn(
      { Daily: "Date|Name|Chats|Rating|Feedback\n2026-06-01|Ann|1|4|3\n2026-06-01|Bob|0|N/A|" },
      [agents],
    );
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["Bob"]);
    expect(said(facts, "nothing to grade by")).toMatchObject([{ people: ["Bob"], scheme: agents.names }]);
  });
});

describe("marks of raters", () => {
  it("are read by the rater's name where the scheme has no figure of it", () => {
    const scheme: Scheme = {
      ...leaders,
      inputs: [{ id: "self", names: named("Self"), unit: "points" }],
      indicators: [
        {
          id: "view",
          names: named("View"),
          fullPoints: 100,
          method: {
            kind: "raters",
            raters: [
              { id: "self", names: named("Self"), weight: 1 },
              {
                id: "boss",
                names: { en: "Leader's mark", "zh-CN": "组长评分", "zh-TW": "組長評分" },
                weight: 2,
              },
            ],
          },
        },
      ],
    };
    const facts = factsIn({ Marks: "Name|Self|组长评分|View\nEve|90|80|1" }, [scheme], "2026-06");
    expect(valuesIn(facts)).toEqual({ Eve: { self: 90, boss: 80 } });
  });
});
