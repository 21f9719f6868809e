import { describe, expect, it, vi } from "vitest";
import { SheetsPaneHost } from "../../../apps-script/pane/sheetsPaneHost";
import type { StartingSheets } from "../../core/workbook/contract";
import { portContract } from "../../core/workbook/contract";
import { bridgeTo } from "./fake/bridge";
import { FakeHost } from "./fake/fakeHost";

function open(sheets: StartingSheets): { host: FakeHost; pane: SheetsPaneHost } {
  const host = new FakeHost(sheets);
  vi.stubGlobal("google", bridgeTo(host));
  return { host, pane: new SheetsPaneHost("en", "Asia/Shanghai") };
}

describe("the spreadsheet through the sidebar's bridge, the built script and the service", () => {
  portContract((sheets) => Promise.resolve(open(sheets).pane.workbook));

  it("reads", async () => {
    const { pane } = open({ A: [["x", 1]] });
    expect((await pane.workbook.read()).sheets).toHaveLength(1);
  });
});
