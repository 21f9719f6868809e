/* Draws every addin/assets/*.svg as the PNG sizes that Office asks for: npm run manifest:icons */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { inProject } from "../projectRoot";
import { launchBrowser } from "./launchBrowser";

/** The add-in's own icon has one more, for lists on screens of high resolution. */
const APP_SIZES_PX = [16, 32, 64, 80];
const BUTTON_SIZES_PX = [16, 32, 80];

const drawings = readdirSync(inProject("addin/assets")).filter((name) => name.endsWith(".svg"));
const browser = await launchBrowser();
try {
  for (const drawing of drawings) {
    const svg = readFileSync(inProject("addin/assets", drawing), "utf8");
    const name = basename(drawing, ".svg");
    for (const size of name === "icon" ? APP_SIZES_PX : BUTTON_SIZES_PX) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style>${svg.replace("<svg", `<svg width="${size}"`)}`,
      );
      await page.screenshot({ path: inProject(`addin/assets/${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
