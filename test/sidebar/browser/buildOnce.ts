import { locateChromium } from "../../hosts/browser/locateChromium";
import { buildPage } from "../host/buildPage";

/** Builds the pane's page once for all tests, and unpacks the browser before the workers race for it. */
export default async function setup(): Promise<void> {
  await buildPage();
  locateChromium();
}
