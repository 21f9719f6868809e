import { describe, expect, it } from "vitest";
import { openHost, openOffice, stateOf, told } from "./office";

describe("the menu in Google Sheets", () => {
  it.each([
    ["en", "Kaohe › Grade the month → kaoheGrade", "Tools › Self-test → kaoheSelfTest"],
    ["zh-CN", "考核 › 考核本月 → kaoheGrade", "工具 › 自检 → kaoheSelfTest"],
    ["zh-TW", "考核 › 考核本月 → kaoheGrade", "工具 › 自我檢測 → kaoheSelfTest"],
  ] as const)("is built in %s before anybody has allowed the script anything", (language, first, tool) => {
    const { host } = openHost({ A: [] }, language);
    const before = stateOf(host);
    for (const authMode of ["NONE", "LIMITED", "FULL"]) {
      host.ui.menu = [];
      host.run("onOpen", [{ authMode }], "simple trigger");
      expect(host.ui.menu).toContain(first);
      expect(host.ui.menu).toContain(tool);
    }
    const [menu] = [host.ui.menu];
    host.run("onInstall", [{ authMode: "FULL" }], "simple trigger");
    expect(host.ui.menu).toEqual(menu);
    expect(stateOf(host)).toEqual(before);
  });

  it("names functions that the script has", () => {
    const { host } = openHost({ A: [] });
    host.run("onOpen", [], "simple trigger");
    expect(host.ui.menu).toHaveLength(11);
    host.ui.answer = "NO";
    for (const entry of host.ui.menu) expect(() => host.run(entry.replace(/^.* → /, ""))).not.toThrow();
  });

  it("says when a colleague's run is under way, and changes nothing", async () => {
    const { host } = await openOffice();
    const before = stateOf(host);
    host.lock.isOthers = true;
    host.run("kaoheGrade");
    expect(told(host)).toMatch(/^Somebody else is running Kaohe/);
    expect(stateOf(host)).toEqual(before);
  });

  it("gives the lock back, whatever happened, and has ended when its function returns", async () => {
    const { host } = await openOffice();
    host.run("kaoheGrade");
    expect(host.lock.isTaken).toBe(false);
    expect(told(host)).toMatch(/^2026-06: 4 of 4 people graded/);
    host.meter.reset();
    host.meter.failsAt = { call: 40, error: new Error("Service Spreadsheets failed") };
    host.run("kaoheGrade");
    expect(host.lock.isTaken).toBe(false);
    expect(told(host)).toMatch(/^Google Sheets stopped the command.[^]*Service Spreadsheets failed/);
  });

  it("stops cleanly before Google's six minutes are over; running it again finishes the month", async () => {
    const [whole, cut] = [await openOffice(), await openOffice()];
    whole.host.run("kaoheGrade");
    // The clock is looked at before each step: some steps are done before the time is up.
    cut.host.tickMs = 30_000;
    cut.host.run("kaoheGrade");
    expect(told(cut.host)).toMatch(/^Google’s limit of six minutes came near/);
    expect(stateOf(cut.host)).not.toEqual(stateOf(whole.host));
    for (let run = 0; run < 30 && told(cut.host).startsWith("Google’s limit"); run++) {
      cut.host.tickMs = Math.max(0, cut.host.tickMs - 2500);
      cut.host.run("kaoheGrade");
    }
    expect(stateOf(cut.host)).toEqual(stateOf(whole.host));
  });

  it("answers that there is nothing to grade by in a workbook without a scheme", () => {
    const { host } = openHost({ A: [["Name"], ["Ann"]] }, "zh-CN");
    host.run("kaoheGrade");
    expect(told(host)).toMatch(/方案/);
    expect(host.book.sheets).toHaveLength(1);
  });

  it("tests itself in the user's own spreadsheet, and leaves it as it was", () => {
    const { host } = openHost({ A: [["kept"]] });
    const compute = (formula: string): number | string =>
      ({ "=1+2": 3, "=DATE(2026,6,15)": 46_188 })[formula] ?? "";
    host.book.started = (sheet) => (sheet.grid.compute = compute);
    const before = stateOf(host);
    host.run("kaoheSelfTest");
    expect(told(host)).toMatch(/^All \d+ cases came out as they should\.$/);
    expect(stateOf(host)).toEqual(before);
    host.book.started = () => undefined;
    host.run("kaoheSelfTest");
    expect(told(host)).toMatch(/^2 of \d+ cases didn’t[^]*C4: expected "3", found ""/);
  });

  it("opens the sidebar in the user's language and the spreadsheet's zone", () => {
    const { host } = openHost({ A: [] }, "zh-TW");
    host.book.zone = "Asia/Taipei";
    host.run("kaoheScheme");
    expect(host.ui.sidebar).toMatchObject({ title: "考核", width: 300 });
    expect(host.ui.sidebar?.content).toContain('data-language="zh-TW" data-zone="Asia/Taipei"');
  });
});
