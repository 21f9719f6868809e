import { describe, expect, it } from "vitest";
import { appraisedIn, codesIn, factsIn, outcomeOf, said, valuesIn } from "./reading";
import { agents, conduct, leaders } from "./smallSchemes";

const DAILY = `
Date|Name|Chats|Rating|Feedback
2026-06-01|Ann|10|4|2
2026-06-02|Ann|20|5|2
2026-06-01|Bob|5|3|1`;

describe("people without a roster", () => {
  it("are those of the data, all under the scheme that fits", () => {
    const facts = factsIn({ Daily: DAILY }, [leaders, agents]);
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob"] });
    expect(valuesIn(facts)).toEqual({
      Ann: { rating: 4.5, clients: 30 },
      Bob: { rating: 3, clients: 5 },
    });
    expect([facts.month, facts.monthsInData, facts.notGraded]).toEqual(["2026-06", ["2026-06"], []]);
  });

  it("aren't there in a month in which they have no rows, and are named", () => {
    const facts = factsIn({ Daily: `${DAILY}\n2026-05-01|Cid|5|3|1` }, [agents]);
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob"] });
    expect(said(facts, "not this month")).toMatchObject([{ people: ["Cid"] }]);
    expect(said(facts, "months in data")).toMatchObject([
      { months: ["2026-05", "2026-06"], taken: "2026-06" },
    ]);
  });
});

describe("the roster", () => {
  const ROSTER = `
姓名|工号|岗位|小组|入职日期|离职日期|考核方案
Ann|1|Agent|A|2024-03-01||
Bob|2|Clerk|A||| Agents
Eve|3|leader|B|||
Dan|4|Cook|B|||`;

  it("says who is under which scheme: by name, else by post", () => {
    const facts = factsIn({ 花名册: ROSTER, Daily: DAILY, Marks: "Name|Conduct|Sales\nEve|18|100" }, [
      agents,
      leaders,
    ]);
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob"], leaders: ["Eve"] });
    expect(facts.schemes[0]?.appraisees[0]?.member).toEqual({
      key: "ann",
      name: "Ann",
      number: "1",
      post: "Agent",
      team: "A",
      joined: "2024-03-01",
      place: { sheet: "花名册", cell: "A2" },
    });
    expect(said(facts, "unknown post")).toMatchObject([
      { found: "Cook", people: ["Dan"], cell: "C5", nearest: null },
    ]);
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["Dan"]);
  });

  it("is found by its columns, whatever it is called", () => {
    const facts = factsIn({ Daily: DAILY, Sheet9: ROSTER }, [agents, leaders]);
    expect(facts.schemes[0]?.appraisees[0]?.member.post).toBe("Agent");
  });

  it("may name a scheme by id, entry, or name in any language", () => {
    for (const name of ["leaders", "E77", "組長方案", " ＬＥＡＤＥＲＳ "]) {
      const facts = factsIn(
        { Roster: `Name|Scheme\nEve|${name}`, Marks: "Name|Conduct\nEve|1" },
        [agents, leaders],
        "2026-06",
      );
      expect(appraisedIn(facts)).toEqual({ leaders: ["Eve"] });
    }
  });

  it("may mistype a scheme or a post: the nearest is proposed", () => {
    const facts = factsIn({ Roster: "Name|Post|Scheme\nAnn||Agentz\nEve|Leadr|", Daily: DAILY }, [
      agents,
      leaders,
    ]);
    expect(said(facts, "unknown scheme")).toMatchObject([
      { found: "Agentz", nearest: agents.names, cell: "C2" },
    ]);
    expect(said(facts, "unknown post")).toMatchObject([{ found: "Leadr", nearest: "Leader" }]);
    expect(facts.notGraded.map(({ name }) => name).sort()).toEqual(["Ann", "Bob", "Eve"]);
  });

  it("takes the scheme that fits for everybody where it names neither scheme nor post", () => {
    const facts = factsIn({ Roster: "Name|Joined|Team\nAnn|2020-01-01|A\nBob||A", Daily: DAILY }, [
      agents,
      leaders,
    ]);
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob"] });
  });

  it("lists who has no scheme at all", () => {
    const facts = factsIn(
      { Roster: "Name|Joined|Left\nAnn||", X: "Date|Name\n2026-06-01|Ann" },
      [agents, leaders],
      "2026-06",
    );
    expect(said(facts, "no scheme")).toMatchObject([{ people: ["Ann"] }]);
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["Ann"]);
  });
});

describe("roster and data that don't agree", () => {
  it("name strangers and people without data, with the nearest name", () => {
    const facts = factsIn({ Roster: "Name|Scheme\nAnna|agents\nBob|agents\nZoe|agents", Daily: DAILY }, [
      agents,
    ]);
    expect(said(facts, "not in roster")).toMatchObject([
      { found: "Ann", nearest: "Anna", sheet: "Daily", cell: "B2" },
    ]);
    expect(said(facts, "not in data, one alike")).toMatchObject([
      { person: "Anna", nearest: "Ann", cell: "A2" },
    ]);
    expect(said(facts, "not in data")).toMatchObject([{ people: ["Zoe"], month: "2026-06" }]);
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["Anna", "Zoe", "Ann"]);
  });

  it("match whatever the spaces, width and case, and say so", () => {
    const facts = factsIn(
      {
        Roster: "Name|Scheme\n李 四 |agents\nBOB|agents",
        Daily: DAILY.replace(/Ann/g, "李四").replace("Bob", "Ｂob"),
      },
      [agents],
    );
    expect(appraisedIn(facts)).toEqual({ agents: ["李四", "BOB"] });
    expect(said(facts, "spelt differently")).toMatchObject([
      { person: "BOB", spellings: ["BOB", "Ｂob"], cell: "B4" },
    ]);
    expect(said(facts, "extra spaces")).toMatchObject([{ people: ["李四"] }]);
  });

  it("go by the number where the data have numbers in the place of names", () => {
    const facts = factsIn(
      {
        Roster: "Name|Employee ID|Scheme\nAnn|07|agents",
        Daily: DAILY.replace("Name", "工号").replace(/Ann|Bob/g, "07"),
      },
      [agents],
    );
    expect(valuesIn(facts)).toMatchObject({ Ann: { clients: 35 } });
  });

  it("report who stands there twice, and take the first row", () => {
    const facts = factsIn({ Roster: "Name|Scheme\nAnn|agents\nBob|agents\n ann |leaders", Daily: DAILY }, [
      agents,
      leaders,
    ]);
    expect(said(facts, "twice in roster")).toMatchObject([{ person: "Ann", cells: ["A2", "A4"] }]);
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob"] });
  });

  it("tell namesakes apart by their numbers, and count no row that may be either's", () => {
    const facts = factsIn(
      {
        Roster: "Name|Employee ID|Scheme\nAnn|1|agents\nAnn|2|agents",
        Daily:
          "Date|Name|Employee ID|Chats|Rating|Feedback\n2026-06-01|Ann|1|3|4|1\n2026-06-01|Ann|2|9|4|1\n2026-06-02|Ann||5|4|1",
      },
      [agents],
    );
    const [first, second] = facts.schemes[0]?.appraisees ?? [];
    expect([first?.facts.values.get("clients"), second?.facts.values.get("clients")]).toEqual([3, 9]);
    expect(first?.member.key).not.toBe(second?.member.key);
    expect(said(facts, "which namesake")).toMatchObject([{ numbers: ["1", "2"], cell: "B4" }]);
  });

  it("set apart who joined later or left before, and name who was there for part of the month", () => {
    const facts = factsIn(
      {
        Roster: `Name|Scheme|Joined|Left
          Ann|agents|2026-06-15|
          Bob|agents||2026-06-10
          Old|agents||2026-05-31
          New|agents|2026-07-01|
          Odd|agents|soon|`,
        Daily: `${DAILY}\n2026-06-03|Old|5|3|1\n2026-06-03|Odd|5|3|1`,
      },
      [agents],
    );
    expect(appraisedIn(facts)).toEqual({ agents: ["Ann", "Bob", "Odd"] });
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["Old", "New"]);
    expect(said(facts, "not there in the month")).toMatchObject([
      { people: ["Old"], why: "left before", inData: true, severity: "warning" },
      { people: ["New"], why: "joined later", inData: false, severity: "info" },
    ]);
    expect(said(facts, "there for part of the month").map(({ why, people }) => [why, people])).toEqual([
      ["joined", [{ person: "Ann", day: "2026-06-15" }]],
      ["left", [{ person: "Bob", day: "2026-06-10" }]],
    ]);
    expect(said(facts, "unreadable roster date")).toMatchObject([{ found: "soon", cell: "C6" }]);
  });

  it("leave nobody without a breach ungraded under a scheme of breaches", () => {
    const facts = factsIn(
      {
        Roster: "Name|Scheme\nAnn|conduct\nBob|conduct",
        Incidents: "Date|Name|Incident|Times\n2026-06-02|Ann|late|2",
      },
      [conduct],
    );
    expect(appraisedIn(facts)).toEqual({ conduct: ["Ann", "Bob"] });
    expect(codesIn(facts)).not.toContain("not in data");
  });
});

describe("nothing to grade", () => {
  it("is a fault that says what is lacking", () => {
    expect(outcomeOf({ X: "" }, [agents])).toEqual({ fault: { code: "empty workbook" } });
    expect(outcomeOf({ X: "Name|Phone\nAnn|1" }, [agents, leaders])).toMatchObject({
      fault: {
        code: "nothing fits",
        sheets: [{ sheet: "X" }],
        schemes: [{ id: "agents" }, { id: "leaders" }],
      },
    });
    expect(outcomeOf({ X: "Name|Chats|Rating|Feedback\nAnn|1|3|1" }, [agents])).toEqual({
      fault: { code: "no month", sheets: ["X"] },
    });
    expect(outcomeOf({ Daily: DAILY }, [agents], "2026-01")).toMatchObject({
      fault: { code: "month not in data", months: ["2026-06"] },
    });
  });
});
