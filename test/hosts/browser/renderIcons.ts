/* Draws addin/assets/icon.svg as the PNG sizes that Office asks for: npm run manifest:icons */
import { readFileSync } from "node:fs";
import { inProject } from "../projectRoot";
import { launchBrowser } from "./launchBrowser";

const SIZES_PX = [16, 32, 64, 80];

const svg = readFileSync(inProject("addin/assets/icon.svg"), "utf8");
const browser = await launchBrowser();
try {
  for (const size of SIZES_PX) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${svg.replace("<svg", `<svg width="${size}"`)}`,
    );
    await page.screenshot({ path: inProject(`addin/assets/icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
