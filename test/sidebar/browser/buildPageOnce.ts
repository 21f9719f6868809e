import { locateChromium } from "../../hosts/browser/locateChromium";
import { buildPage } from "../host/buildPage";

/** Builds the pane's page, and unpacks the browser before the workers race for it. */
export default async function setup(): Promise<void> {
  locateChromium();
  await buildPage();
}
