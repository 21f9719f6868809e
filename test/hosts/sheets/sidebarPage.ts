import type { Browser, Page } from "playwright-core";
import { passed } from "./fake/bridge";
import type { FakeHost } from "./fake/fakeHost";

const WIDTH_PIXELS = 300;
const HEIGHT_PIXELS = 720;

/** What Google gives the page, over a function that the test exposes to it. */
const BRIDGE = `
  const runner = (onSuccess, onFailure) => new Proxy({}, { get: (_, name) => {
    if (name === "withSuccessHandler") return (handler) => runner(handler, onFailure);
    if (name === "withFailureHandler") return (handler) => runner(onSuccess, handler);
    return (...given) => { window.askFake(name, given).then(
      ({ answer, error }) => error === undefined ? onSuccess(answer) : onFailure(new Error(error))); };
  } });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** Opens the sidebar that the script shows, at its real width, over a fake host. */
export async function openSidebar(
  browser: Browser,
  host: FakeHost,
): Promise<{ page: Page; faults: string[] }> {
  host.run("kaoheScheme");
  const page = await browser.newPage({ viewport: { width: WIDTH_PIXELS, height: HEIGHT_PIXELS } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.route("**/*", (route) => {
    faults.push(`asked the network for ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction("askFake", (name: string, given: unknown[]) => {
    try {
      return { answer: passed(host.run(name, given.map(passed), "sidebar")) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.evaluate(BRIDGE);
  await page.setContent(host.ui.sidebar?.content ?? "");
  return { page, faults };
}
