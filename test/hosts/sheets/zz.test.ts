import { it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { openHost, openOffice } from "./office";
import { openSidebar } from "./sidebarPage";
it("x", async () => {
  const browser = await launchBrowser();
  for (const language of ["zh-CN", "en"] as const) {
    const a = openHost({ 工作表1: [] }, language);
    const first = await openSidebar(browser, a.host);
    await first.page.waitForTimeout(1500);
    await first.page.screenshot({ path: `/tmp/sheets-exp/empty-${language}.png` });
    const b = await openOffice({}, language);
    const second = await openSidebar(browser, b.host);
    await second.page.waitForTimeout(1500);
    await second.page.screenshot({ path: `/tmp/sheets-exp/office-${language}.png` });
    console.log(first.faults, second.faults, (await second.page.innerText("body")).slice(0, 800));
  }
  await browser.close();
});
