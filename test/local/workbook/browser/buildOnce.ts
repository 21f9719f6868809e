import { buildWorkbook } from "../../../../local/start/build/buildWorkbook";
import { locateChromium } from "../../../hosts/browser/locateChromium";

/** Builds the page once for all tests, and unpacks the browser before the workers race for it. */
export default async function setup(): Promise<void> {
  locateChromium();
  await buildWorkbook();
}
