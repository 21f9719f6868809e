import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { loadCheckManifest } from "./loadManifestTools";

const checkManifest = await loadCheckManifest();
const source = readFileSync(inProject("manifest.xml"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
cpSync(inProject("dist/addin"), folder, { recursive: true });
const commands = join(folder, "commands");
mkdirSync(commands);
writeFileSync(
  join(commands, "commands.ts"),
  "associate({ gradeMonth, checkWorkbook, writeStatements, freezeToValues, thawFormulas, undoLast });",
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fault: its name, what is put for what, and the words that one of the findings must hold. */
type Fault = readonly [name: string, found: string | RegExp, put: string, says: string];

const FAULTS: readonly Fault[] = [
  [
    "an element out of its place",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2\n$1",
    "<ProviderName> stands after <DefaultLocale>; move it before: in <OfficeApp> the order is Id, Version, ProviderName",
  ],
  [
    "an icon before the supertip",
    /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
    "$2\n$1",
    "<Supertip> stands after <Icon>; move it before: in <Control> the order is Label, Supertip, Icon, Action",
  ],
  [
    "an element left out",
    /<SupportUrl[\s\S]*<\/SupportUrl>/,
    "",
    "<OfficeApp> has no <SupportUrl>; add it after <HighResolutionIconUrl>",
  ],
  [
    "a button without an action",
    /<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>/,
    "",
    "<Control> has no <Action>; add it after <Icon>",
  ],
  [
    "an element twice",
    /(<Version>.*<\/Version>)/,
    "$1$1",
    "<OfficeApp> has <Version> twice; remove one of them",
  ],
  [
    "an element that Office doesn't know",
    "<Permissions>",
    "<Colour>green</Colour><Permissions>",
    "<Colour> doesn't belong in <OfficeApp>; it takes only <Id>",
  ],
  [
    "an override of the other kind",
    '<bt:Override Locale="zh-TW"',
    '<Override Locale="zh-TW"',
    "<Override> doesn't belong in <bt:Url>; here it is written <bt:Override>",
  ],
  [
    "a control of no kind",
    'Control xsi:type="Menu"',
    'Control xsi:type="List"',
    "<Control> has the xsi:type List; here it is one of: Button, Menu",
  ],
  ["an attribute left out", ' size="16"', "", '<bt:Image> has no size; write <bt:Image size="…">'],
  [
    "an attribute too many",
    "<Icon>",
    '<Icon colour="green">',
    "<Icon> has an attribute colour; Office knows none of that name here; remove it",
  ],
  ["an id that is none", /<Id>.*<\/Id>/, "<Id>kaohe</Id>", "<Id> is kaohe; an id is a GUID such as"],
  [
    "a version of one number",
    /<Version>.*<\/Version>/,
    "<Version>1</Version>",
    "<Version> is 1; write four numbers such as 1.0.0.0",
  ],
  [
    "another default language",
    "en-US",
    "zh-CN",
    "<DefaultLocale> is zh-CN; the default values are English: write en-US",
  ],
  [
    "a permission too many",
    "ReadWriteDocument<",
    "ReadWriteMailbox<",
    "<Permissions> is ReadWriteMailbox; write ReadWriteDocument",
  ],
  [
    "a resource that isn't there",
    'bt:Url id="Taskpane.Url"',
    'bt:Url id="Pane.Url"',
    "the resid Taskpane.Url of <Runtime> leads nowhere; add a resource with that id to <bt:Urls>, or correct the resid",
  ],
  [
    "a resource that nothing uses",
    'bt:Url id="Taskpane.Url"',
    'bt:Url id="Pane.Url"',
    "nothing uses the resource Pane.Url; remove it",
  ],
  [
    "a text where an address is due",
    '<LearnMoreUrl resid="Reference.Url"',
    '<LearnMoreUrl resid="Group.Label"',
    "the resid Group.Label of <LearnMoreUrl> leads into <bt:ShortStrings>; <LearnMoreUrl> takes its resource from <bt:Urls>",
  ],
  ["an id twice", ' id="Undo.Label"', ' id="Thaw.Label"', "the id Thaw.Label is there twice; line "],
  [
    "an id that is too long",
    /Grade\.Tip/g,
    `Grade.${"T".repeat(40)}`,
    "has 46 characters; shorten it to 32, here and in every resid",
  ],
  [
    "a label that is too long",
    '"Grade the month"',
    `"${"G".repeat(126)}"`,
    "<bt:String> holds 126 characters; shorten it to 125: GGG",
  ],
  [
    "a tip that is too long in one language",
    "把转为数值的 PERF 公式放回原处。",
    "把".repeat(251),
    "<bt:Override> holds 251 characters; shorten it to 250: 把把",
  ],
  ["an empty text", 'DefaultValue="Check"', 'DefaultValue=""', "<bt:String> is empty; write its text"],
  [
    "a language left out",
    /<bt:Override Locale="zh-TW" Value="檢查" \/>/,
    "",
    '<bt:String id="Check.Label"> isn\'t there in zh-TW; add <bt:Override Locale="zh-TW" Value="…" /> to it',
  ],
  [
    "a name in one language only",
    /<DisplayName([^>]*)>[\s\S]*?<\/DisplayName>/,
    "<DisplayName$1></DisplayName>",
    "<DisplayName> isn't there in zh-CN; add <Override",
  ],
  [
    "a language that the product doesn't speak",
    'Locale="zh-TW"',
    'Locale="ja-JP"',
    "has an override for ja-JP; the product speaks en, zh-CN and zh-TW",
  ],
  [
    "an address without https",
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="http://localhost:3000/functions.js"',
    "<bt:Url> isn't https: http://localhost:3000/functions.js; Office loads nothing else; write https://",
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/assets/undo-16.png",
    "https://example.com/undo-16.png",
    "<bt:Image> lies elsewhere: https://example.com/undo-16.png; the page lies below https://localhost:3000",
  ],
  [
    "a trusted domain elsewhere",
    "<AppDomain>https://localhost:3000",
    "<AppDomain>https://example.com",
    "<AppDomain> is https://example.com; write https://localhost:3000",
  ],
  [
    "a file that isn't built",
    "functions.zh-TW.json",
    "functions.ja.json",
    "<bt:Override> leads to functions.ja.json, which isn't in the build; build it, or correct the address",
  ],
  [
    "an icon size left out",
    '<bt:Image size="80" resid="Grade.80" />',
    "",
    "<Icon> has no image of 80 pixels; add",
  ],
  [
    "an icon of another size",
    "scheme-32.png",
    "scheme-80.png",
    "assets/scheme-80.png has 80 × 80 pixels where 32 × 32 are due",
  ],
  [
    "an icon that isn't a picture",
    "assets/icon-64.png",
    "functions.js",
    "functions.js isn't a PNG file; draw it anew with npm run manifest:icons",
  ],
  [
    "a page of its own",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Functions.Script.Url"',
    "<FunctionFile> leads to Functions.Script.Url and <Runtime> to Taskpane.Url; write one and the same resid",
  ],
  [
    "a short life",
    'lifetime="long"',
    'lifetime="short"',
    'the lifetime of the runtime is short; write lifetime="long"',
  ],
  [
    "a requirement set left out",
    /<Set Name="ExcelApi".*\/>/,
    "",
    "the requirement set ExcelApi isn't asked for; add <Set",
  ],
  [
    "a requirement set of no version",
    'MinVersion="1.13"',
    'MinVersion="latest"',
    "the requirement set ExcelApi has the version latest; a version is two numbers such as 1.13",
  ],
  [
    "a button for nothing",
    "<FunctionName>undoLast",
    "<FunctionName>undoAll",
    "the button calls undoAll, which no command in the code is named; associate a function with that name",
  ],
  [
    "two buttons of one id",
    'id="Kaohe.Undo"',
    'id="Kaohe.Thaw"',
    "<Control> has the id Kaohe.Thaw, which another one has; give it an id of its own",
  ],
  [
    "an element that isn't closed",
    "</Requirements>",
    "",
    "</OfficeApp> stands where </Requirements> is due; until then nothing else can be checked",
  ],
  [
    "a bare &",
    "Kaohe performance",
    "Kaohe & performance",
    "DefaultValue holds an & that begins no entity; write &amp;",
  ],
  [
    "an attribute without quotes",
    'lifetime="long"',
    "lifetime=long",
    "<Runtime> is not written right: an attribute is name=",
  ],
  [
    "another outermost element",
    /OfficeApp/g,
    "OfficeAdd",
    "the outermost element is <OfficeAdd>; a manifest begins with <OfficeApp>",
  ],
];

describe("a manifest", () => {
  it("has no findings as it is", () => {
    expect(checkManifest(source, { folder, commands })).toEqual([]);
  });

  it.each(FAULTS)("would be refused with %s", (_, found, put, says) => {
    const broken = source.replace(found, put);
    expect(broken).not.toBe(source);
    const lines = checkManifest(broken, { folder, commands }).map(
      ({ found, remedy }) => `${found}; ${remedy}`,
    );
    expect(lines.join("\n")).toContain(says);
  });

  it("tells the line of a fault", () => {
    const line = source.split("\n").findIndex((text) => text.includes('lifetime="long"')) + 1;
    const [finding, ...others] = checkManifest(source.replace('lifetime="long"', 'lifetime="short"'), {
      folder,
      commands,
    });
    expect([finding?.line, others]).toEqual([line, []]);
  });

  it("is refused for a picture of another size under the right name", () => {
    const name = join(folder, "assets/undo-16.png");
    const right = readFileSync(name);
    writeFileSync(name, readFileSync(join(folder, "assets/undo-32.png")));
    const findings = checkManifest(source, { folder, commands });
    writeFileSync(name, right);
    expect(findings.map(({ found }) => found)).toEqual([
      "assets/undo-16.png has 32 × 32 pixels where 16 × 16 are due",
    ]);
  });
});
