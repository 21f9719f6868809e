import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { locateChromium } from "./browser/locateChromium";
import { inProject } from "./projectRoot";

const SOURCES = [
  "core",
  "sidebar",
  "addin",
  "apps-script",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const BUNDLES = [
  "dist/addin/functions.js",
  "dist/addin/pane.js",
  "dist/apps-script/Code.js",
  "dist/apps-script/Sidebar.html",
];

/** Builds the bundles where one is missing or older than a source, and unpacks the browser before the workers race for it. */
export default function setup(): void {
  if (!isBuilt()) build();
  locateChromium();
}

function build(): void {
  const webpack = inProject("node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack], {
    cwd: inProject(),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The bundles can't be built:\n${stdout}${stderr}`);
}

function isBuilt(): boolean {
  const bundles = BUNDLES.map((bundle) => inProject(bundle));
  if (!bundles.every(existsSync)) return false;
  const oldestBundle = Math.min(...bundles.map((bundle) => statSync(bundle).mtimeMs));
  return SOURCES.every((source) => newestChange(inProject(source)) < oldestBundle);
}

function newestChange(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
