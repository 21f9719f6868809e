import { describe, expect, it } from "vitest";
import { openHost, openOffice, seen, told } from "./office";

describe("the monthly schedule", () => {
  it("is one trigger, however often it is set, and none when it is ended", async () => {
    const { host, pane } = openHost({ A: [] });
    expect(await pane.schedule.read()).toBeUndefined();
    await pane.schedule.set({ dayOfMonth: 5, hour: 9 });
    await pane.schedule.set({ dayOfMonth: 28, hour: 0 });
    expect(host.triggers.installed).toEqual([
      expect.objectContaining({ handler: "kaoheMonthly", day: 28, hour: 0, zone: "Asia/Shanghai" }),
    ]);
    expect(await pane.schedule.read()).toEqual({ dayOfMonth: 28, hour: 0 });
    await pane.schedule.set(undefined);
    expect(host.triggers.installed).toEqual([]);
    expect([...host.properties.kept.keys()]).toEqual([]);
    expect(await pane.schedule.read()).toBeUndefined();
  });

  it.each([
    { dayOfMonth: 29, hour: 9 },
    { dayOfMonth: 0, hour: 9 },
    { dayOfMonth: 5, hour: 24 },
  ])("refuses day $dayOfMonth, hour $hour, and leaves things as they are", async (schedule) => {
    const { host, pane } = openHost({ A: [] });
    await pane.schedule.set({ dayOfMonth: 5, hour: 9 });
    await expect(pane.schedule.set(schedule)).rejects.toThrow(/No such time/);
    expect(host.triggers.installed).toHaveLength(1);
  });

  it("grades the month just ended, and no other, without making triggers", async () => {
    const { host, pane } = await openOffice();
    await pane.schedule.set({ dayOfMonth: 3, hour: 8 });
    host.nowMs = Date.UTC(2026, 5, 3, 1);
    host.fireTriggers();
    expect(host.book.sheets.map(({ name }) => name)).toContain("Findings 2026-05");
    expect(host.book.sheets.map(({ name }) => name)).not.toContain("Results 2026-06");
    expect(host.triggers.installed).toHaveLength(1);
    expect(host.ui.alerts).toEqual([]);
    const ledger = seen(host, "Ledger");
    host.fireTriggers();
    expect(seen(host, "Ledger")).toEqual(ledger);
    host.run("kaoheSchedule");
    expect(told(host)).toMatch(/Last time, on 2026-06-03: 2026-05 is up to date/);
    expect(host.triggers.installed).toEqual([]);
  });

  it("takes December for the month just ended in January", async () => {
    const { host, pane } = await openOffice();
    await pane.schedule.set({ dayOfMonth: 3, hour: 8 });
    host.nowMs = Date.UTC(2027, 0, 3, 1);
    expect(() => host.fireTriggers()).toThrow(/2026-12/);
  });

  it("fails aloud where nothing could be graded, so that Google writes to whoever turned it on", async () => {
    const { host, pane } = openHost({ A: [["Name"]] });
    await pane.schedule.set({ dayOfMonth: 3, hour: 8 });
    expect(() => host.fireTriggers()).toThrow(/scheme/);
  });

  it("does nothing by the trigger of a colleague whose schedule was replaced or ended", async () => {
    const { host, pane } = await openOffice();
    await pane.schedule.set({ dayOfMonth: 3, hour: 8 });
    const [theirs] = host.triggers.installed;
    host.triggers.installed = [];
    await pane.schedule.set({ dayOfMonth: 4, hour: 8 });
    host.run("kaoheMonthly", [{ triggerUid: theirs?.id }], "time trigger");
    expect(host.book.sheets.map(({ name }) => name)).not.toContain("Ledger");
  });

  it("is turned on and off from the menu after a question", () => {
    const { host } = openHost({ A: [] }, "zh-CN");
    host.ui.answer = "NO";
    host.run("kaoheSchedule");
    expect(host.triggers.installed).toEqual([]);
    host.ui.answer = "YES";
    host.run("kaoheSchedule");
    expect(host.triggers.installed).toHaveLength(1);
    expect(host.book.toasts).toEqual([expect.stringContaining("每月 3 日")]);
    host.run("kaoheSchedule");
    expect(host.triggers.installed).toEqual([]);
  });
});
