import { describe, expect, it } from "vitest";
import { browserCommand } from "../../../local/start/openBrowser";
import { readStartOptions } from "../../../local/start/startOptions";

describe("the options of npm start", () => {
  it("are none by default, in the terminal's language", () => {
    expect(readStartOptions([], "zh_TW.UTF-8")).toEqual({
      language: "zh-TW",
      isLanguageAsked: false,
      opensBrowser: true,
      wantsHelp: false,
    });
    expect(readStartOptions([], undefined).language).toBe("en");
  });

  it("take a port and a language, in both spellings", () => {
    expect(readStartOptions(["--port=4000", "--lang", "zh-CN", "--no-open"], "en_US")).toMatchObject({
      language: "zh-CN",
      isLanguageAsked: true,
      port: 4000,
      opensBrowser: false,
    });
  });

  it.each([
    [["--prot", "1"], { option: "--prot" }],
    [["--port", "many"], { port: "many" }],
    [["--port", "70000"], { port: "70000" }],
    [["--port"], { port: "" }],
  ])("say what is wrong with %j", (args, wrong) => {
    expect(readStartOptions(args, "en").wrong).toEqual(wrong);
  });
});

describe("the browser", () => {
  it.each([
    ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
    ["linux", {}, undefined],
    ["linux", { DISPLAY: ":0", CI: "true" }, undefined],
    ["darwin", {}, ["open"]],
    ["win32", {}, ["cmd", "/c", "start", ""]],
  ] as const)("on %s with %j is opened by %j", (platform, environment, command) => {
    expect(browserCommand(platform, environment)).toEqual(command);
  });
});
