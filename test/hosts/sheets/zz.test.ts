import { it, vi } from "vitest";
import { SheetsPaneHost } from "../../../apps-script/pane/sheetsPaneHost";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import { officeSchemes, officeSheets } from "../../department/smallOffice";
import { bridgeTo } from "./fake/bridge";
import { FakeHost } from "./fake/fakeHost";

it("explores", async () => {
  const host = new FakeHost(officeSheets() as never);
  vi.stubGlobal("google", bridgeTo(host));
  const pane = new SheetsPaneHost("en", "Asia/Shanghai");
  host.book.sheets.forEach((s) => (s.grid.compute = (f) => ({ "=1+2": 3, "=DATE(2026,6,15)": 46188 })[f] ?? ""));
  const content = await pane.workbook.read();
  const changes = setUpWorkbook(content, { language: "en", schemes: officeSchemes, month: "2026-06" });
  console.log(changes.length);
  host.meter.reset();
  await pane.workbook.apply(changes);
  console.log("setup calls", host.meter.calls, [...host.meter.callsByName].sort((a, b) => b[1] - a[1]).slice(0, 12));
  console.log(host.book.sheets.map((s) => s.name));
  for (const name of ["kaoheGrade", "kaoheGrade", "kaoheCheck", "kaoheStatements", "kaohePublish", "kaoheUndo", "kaoheSelfTest", "kaoheSchedule", "kaoheAbout"]) {
    host.meter.reset();
    const start = performance.now();
    host.run(name);
    console.log(name, Math.round(performance.now() - start), "ms", "calls", host.meter.calls, [...host.meter.callsByName].sort((a, b) => b[1] - a[1]).slice(0, 8).join(" "));
    console.log(host.ui.alerts.splice(0).map((a) => a.prompt).join("\n---\n"));
    console.log(host.book.sheets.map((s) => s.name).join());
  }
});
