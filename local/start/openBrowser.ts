import { spawn } from "node:child_process";

/** What opens an address on a system, for those that have a screen; undefined where nobody would see it. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = environment;
  if (CI !== undefined && CI !== "" && CI !== "false") return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

/** Opens an address in the browser where there is one; where that fails the printed address is enough. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const opener = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
