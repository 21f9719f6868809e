/* npm run screenshots: the pictures of the pane that the README shows; a name after -- takes that scene alone. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { inProject } from "../../hosts/projectRoot";
import { openPane } from "../browser/openPane";
import { buildPage } from "../host/buildPage";
import { SCENES } from "./scenes";

const FOLDER = inProject("sidebar/pictures");
const LANGUAGES = ["zh-CN", "en"] as const;
/** Pictures are sharp on screens of high resolution. */
const SCALE = 2;

const [, , wanted] = process.argv;
mkdirSync(FOLDER, { recursive: true });
await buildPage();
const browser = await launchBrowser();
try {
  for (const scene of SCENES.filter(({ name }) => wanted === undefined || name === wanted)) {
    const { name, widthPx, heightPx, colours = "light" } = scene;
    const sheets = await scene.sheets?.();
    for (const language of LANGUAGES) {
      const view = { language, widthPx, heightPx, colours, scale: SCALE, ...(sheets && { sheets }) };
      const { page, complaints, close } = await openPane(browser, view);
      await scene.act(page);
      await page.mouse.move(0, 0);
      // Opened parts turn and slide into place first.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      await page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
      await close();
      for (const complaint of complaints) console.error(`${name} in ${language}: ${complaint}`);
      console.log(`${name}.${language}.png`);
    }
  }
} finally {
  await browser.close();
}
