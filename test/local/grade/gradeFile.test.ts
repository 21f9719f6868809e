import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../../local/grade/runCommand";
import { loadExcelize } from "../../../local/xlsx/loadExcelize";
import { smallScheme } from "../../core/month/smallScheme";
import { DAILY, makeWorkbook, newFolder, workbookFile } from "../makeWorkbook";
import type { Cells } from "../makeWorkbook";
import { readZip } from "../readZip";

/** What a run says and how it ends. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    say: (text: string) => void (out += `${text}\n`),
    complain: (text: string) => void (err += `${text}\n`),
    progress: { step: () => undefined, done: () => undefined },
  };
  const code = await runCommand(args, terminal);
  return { code, out, err };
}

async function rowsOf(file: string, sheet: string): Promise<string[][]> {
  return (await loadExcelize()).OpenReader(readFileSync(file)).GetRows(sheet, { RawCellValue: true }).result;
}

const HR_SHEET: Cells = {
  ...DAILY,
  "HR 自用": [
    ["name", "base", "pay"],
    ["Ann", 800, 1200],
    ["Bob", 900, null],
  ],
};

describe("npm run grade", () => {
  it("writes a copy with results and findings and says what it did", async () => {
    const file = await workbookFile(DAILY);
    const target = join(dirname(file), "out", "graded.xlsx");
    const { code, out, err } = await run(file, "--out", target);
    expect([code, err]).toEqual([0, ""]);
    for (const text of [
      "header in row 2",
      "after-sales (E49)",
      "Average Rating, Total Feedback",
      "3 people graded",
      "A name is written with extra spaces, which are ignored: Bob.",
      target,
    ]) {
      expect(out).toContain(text);
    }
    const rows = await rowsOf(target, "Results 2022-07");
    expect(rows[0]).toEqual(["Performance results 2022-07 · Online after-sales service"]);
    // Ann: (4.5·6 + 4.1·7) ÷ 13; (5·10 + 6·12) ÷ 22 minutes as a fraction of a day; 22 clients.
    const ann = rows.find(([name]) => name === "Ann") ?? [];
    expect(Number(ann[1])).toBeCloseTo(55.7 / 13, 12);
    expect(Number(ann[3]) * 1440).toBeCloseTo(122 / 22, 9);
    expect(ann[5]).toBe("22");
    expect((await rowsOf(target, "Findings 2022-07")).length).toBeGreaterThan(3);
  });

  it("leaves the sheets that are there exactly as they were", async () => {
    const file = await workbookFile(HR_SHEET, (workbook, excelize) => {
      workbook.SetCellFormula("HR 自用", "C2", "B2*1.5");
      workbook.SetCellStyle("HR 自用", "B2", "B3", workbook.NewStyle({ CustomNumFmt: '"¥"0.00' }).style);
      workbook.AddChart("HR 自用", "E2", {
        Type: excelize.Col,
        Series: [{ Name: "pay", Categories: "'HR 自用'!$A$2:$A$3", Values: "'HR 自用'!$B$2:$B$3" }],
      });
    });
    const target = join(dirname(file), "graded.xlsx");
    const original = readFileSync(file);
    expect((await run(file, "--out", target)).code).toBe(0);
    const [before, after] = [readZip(original), readZip(readFileSync(target))];
    // The value that the formula last had is there to be lost.
    expect(before.get("xl/worksheets/sheet2.xml")).toMatch(/<f>B2\*1\.5<\/f><v>1200<\/v>/);
    const untouched = [...before.keys()].filter((name) => /worksheets\/|charts\/|drawings\//.test(name));
    expect(untouched.length).toBeGreaterThanOrEqual(5);
    for (const name of untouched) expect(after.get(name), name).toBe(before.get(name));
    expect(readFileSync(file).equals(original)).toBe(true);
    expect([...after.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"))).toHaveLength(4);
  });

  it("never lets a text become a formula", async () => {
    const file = await workbookFile(DAILY);
    const target = join(dirname(file), "graded.xlsx");
    await run(file, "--out", target);
    expect((await rowsOf(target, "Results 2022-07")).flat()).toContain("=Cid()");
    const parts = readZip(readFileSync(target));
    for (const [name, text] of parts)
      if (name.startsWith("xl/worksheets/")) expect(text, name).not.toContain("<f>");
  });

  it("gives its sheets names of their own, and finds nothing to do in a graded copy", async () => {
    const file = await workbookFile({ ...DAILY, "results 2022-07": [["kept"]] });
    const once = join(dirname(file), "once.xlsx");
    const twice = join(dirname(file), "twice.xlsx");
    expect((await run(file, "--out", once)).out).toContain("“Results 2022-07 (2)” and “Findings 2022-07”");
    expect(await rowsOf(once, "results 2022-07")).toEqual([["kept"]]);
    expect((await run(once, "--out", twice)).out).toContain("Nothing to write");
    expect(existsSync(twice)).toBe(false);
  });

  it("keeps an earlier file under another name, and then another", async () => {
    const file = await workbookFile(DAILY);
    const target = join(dirname(file), "graded.xlsx");
    writeFileSync(target, "mine");
    expect((await run(file, "--out", target)).out).toContain("graded (previous).xlsx");
    expect(readFileSync(join(dirname(file), "graded (previous).xlsx"), "utf8")).toBe("mine");
    expect((await run(file, "--out", target)).out).toContain("graded (previous 2).xlsx");
    expect(readFileSync(join(dirname(file), "graded (previous).xlsx"), "utf8")).toBe("mine");
  });

  it("speaks the language of the workbook unless told otherwise", async () => {
    const header = (...texts: string[]): Cells => ({ Data: [texts, ["Ann", 10, 8, 4.5, 6]] });
    const simplified = await workbookFile(header("姓名", "接待人数", "解决数", "平均评分", "评价数"));
    const traditional = await workbookFile(header("姓名", "接待人數", "解決數", "平均評分", "評價數"));
    const to = (file: string): string => join(dirname(file), "graded.xlsx");
    expect((await run(simplified, "--out", to(simplified))).out).toContain("等级分布");
    expect((await run(traditional, "--out", to(traditional))).out).toContain("等級分布");
    expect((await run(traditional, "--lang", "en", "--out", to(traditional))).out).toContain("Grades");
  });

  it("finds the language of headers that stand far down", async () => {
    const file = await workbookFile({
      Data: [
        ...Array.from({ length: 12 }, () => [null]),
        ["姓名", "接待人数", "解决数", "平均评分", "评价数"],
        ["Ann", 10, 8, 4.5, 6],
      ],
    });
    expect((await run(file, "--out", join(dirname(file), "graded.xlsx"))).out).toContain("等级分布");
  });

  it("grades by a scheme of one's own, and 10,000 rows as well as ten", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `2022-07-${String((index % 28) + 1).padStart(2, "0")}`,
      `P${index % 2500}`,
      1 + (index % 9),
      4,
      2,
    ]);
    const file = await workbookFile({ Data: [["Date", "Name", "Chats", "Rating", "Feedback"], ...rows] });
    const scheme = join(dirname(file), "mine.json");
    writeFileSync(scheme, JSON.stringify(smallScheme));
    const { code, out, err } = await run(
      file,
      "--scheme",
      scheme,
      "--out",
      join(dirname(file), "graded.xlsx"),
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("10,000 rows of 2,500 people");
    expect(out).toContain("Scheme small: Small.");
    writeFileSync(scheme, JSON.stringify({ ...smallScheme, version: 1 }));
    expect((await run(file, "--scheme", scheme)).err).toMatch(
      /mine\.json can't be used as a scheme:\n {2}version: expected 2, found 1/,
    );
  });

  it("reads a name merged over its rows", async () => {
    const [, header = [], ...rows] = DAILY.Daily ?? [];
    const cells = rows
      .slice(0, 2)
      .map((row, index) => (index === 0 ? row : [row[0] ?? null, null, ...row.slice(2)]));
    const file = await workbookFile(
      { Daily: [header, ...cells] },
      (workbook) => void workbook.MergeCell("Daily", "B2", "B3"),
    );
    const { code, out } = await run(file, "--out", join(dirname(file), "graded.xlsx"));
    expect([code, out.includes("1 person graded"), out.includes("names nobody")]).toEqual([0, true, false]);
  });

  it("prefers the sheet that people see, tells hidden rows, TRUE and formulas without a value", async () => {
    const [, header = [], ...rows] = DAILY.Daily ?? [];
    const flawed = [header, ["2022-07-01", "Ann", true, 4.5, 6, "00:05:00"], ...rows.slice(1)];
    const file = await workbookFile({ Old: [header, ...rows], Daily: flawed }, (workbook) => {
      workbook.SetActiveSheet(1);
      workbook.SetSheetVisible("Old", false);
      workbook.SetRowVisible("Daily", 3, false);
      workbook.SetCellFormula("Daily", "C6", "1+2");
    });
    const { out } = await run(file, "--out", join(dirname(file), "graded.xlsx"));
    expect(out).toContain("sheet “Daily”");
    expect(out).toContain("People by column “Agent Name”, days by column “Date”");
    expect(out).toContain("Daily!C2 (Ann): Column “Total Chats” holds “TRUE”");
    expect(out).toContain("1 hidden row is counted");
  });

  it("counts a number that is merged over several rows once", async () => {
    const [, header = []] = DAILY.Daily ?? [];
    const file = await workbookFile(
      {
        Daily: [
          header,
          ["2022-07-01", "Ann", 300, 4.5, 6, "00:05:00"],
          ["2022-07-02", "Ann", null, 4.5, 6, "00:05:00"],
          ["2022-07-03", "Ann", null, 4.5, 6, "00:05:00"],
        ],
      },
      (workbook) => void workbook.MergeCell("Daily", "C2", "C4"),
    );
    const target = join(dirname(file), "graded.xlsx");
    expect((await run(file, "--out", target)).out).toContain("merged over several rows");
    expect((await rowsOf(target, "Results 2022-07"))[3]?.[5]).toBe("300");
  });

  it("reads a time in a Chinese number format as a time", async () => {
    const [, header = []] = DAILY.Daily ?? [];
    const file = await workbookFile(
      { Daily: [header, ["2022-07-01", "Ann", 10, 4.5, 6, 1028 / 86_400]] },
      (workbook) => {
        const { style } = workbook.NewStyle({ CustomNumFmt: 'h"时"mm"分"ss"秒"' });
        workbook.SetCellStyle("Daily", "F2", "F2", style);
      },
    );
    const target = join(dirname(file), "graded.xlsx");
    await run(file, "--out", target);
    expect(Number((await rowsOf(target, "Results 2022-07"))[3]?.[3]) * 86_400).toBeCloseTo(1028, 6);
  });

  it("reads dates, durations and shares that are stored as numbers", async () => {
    const [title = [], header = []] = DAILY.Daily ?? [];
    const file = await workbookFile(
      { Daily: [title, header, [44_743, "Ann", 10, 4.5, 6, 300 / 86_400]] },
      (workbook) => {
        workbook.SetCellStyle("Daily", "A3", "A3", workbook.NewStyle({ NumFmt: 14 }).style);
        workbook.SetCellStyle("Daily", "F3", "F3", workbook.NewStyle({ CustomNumFmt: "h:mm" }).style);
      },
    );
    const target = join(dirname(file), "graded.xlsx");
    expect((await run(file, "--out", target)).out).toContain("Month 2022-07");
    expect(Number((await rowsOf(target, "Results 2022-07"))[3]?.[3]) * 86_400).toBeCloseTo(300, 6);
  });
});

describe("npm run grade with input it can't use", () => {
  const folder = newFolder();
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  /** Every refusal: exit code 1, one clear message with the file's name, nothing written, no stack. */
  async function refuses(file: string, words: RegExp, ...options: string[]): Promise<void> {
    const target = join(newFolder(), "out.xlsx");
    const { code, out, err } = await run(
      file,
      ...(options.includes("--out") ? [] : ["--out", target]),
      ...options,
    );
    expect(err).toMatch(words);
    expect([code, out]).toEqual([1, ""]);
    expect(err).not.toMatch(/\bat .*\.[jt]s:\d|Error:|undefined|goroutine/);
    expect(readdirSync(dirname(target))).toEqual([]);
  }

  it("names a missing file, a folder, an empty file", async () => {
    await refuses(join(folder, "none.xlsx"), /none\.xlsx: there is no such file/);
    await refuses(`${folder}/.`, /is a folder/);
    await refuses(put("empty.xlsx", ""), /empty\.xlsx is empty \(0 bytes\)/);
  });

  it("tells what a file is that isn't a workbook", async () => {
    await refuses(put("notes.xlsx", "Name,Chats\nAnn,3\n"), /not an \.xlsx workbook: it is a text file/);
    const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
    await refuses(
      put("old.xls", Buffer.concat([compound, Buffer.alloc(600), Buffer.from("Workbook", "utf16le")])),
      /old \.xls format/,
    );
    await refuses(
      put(
        "locked.xlsx",
        Buffer.concat([compound, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      ),
      /protected by a password/,
    );
    await refuses(
      put("picture.xlsx", Buffer.from("89504e470d0a1a0a0000", "hex")),
      /its content is something else/,
    );
  });

  it("blames a scheme file that is too long, or in another encoding", async () => {
    const file = await workbookFile(DAILY);
    const long = put("long.json", `{"a":"${"x".repeat(3_000_000)}"}`);
    await refuses(file, /long\.json can't be used as a scheme:\n {2}It has 3 MB/, "--scheme", long);
    const other = put("utf16.json", Buffer.from(`\ufeff${JSON.stringify(smallScheme)}`, "utf16le"));
    await refuses(
      file,
      /utf16\.json can't be used as a scheme:\n {2}It isn't encoded in UTF-8/,
      "--scheme",
      other,
    );
  });

  it("tells an OpenDocument spreadsheet, and a sheet that is too large to be opened", async () => {
    const whole = Buffer.from(await makeWorkbook(DAILY));
    const start = Buffer.from("PK\x03\x04", "latin1");
    const kind = Buffer.from(`mimetypeapplication/vnd.oasis.opendocument.spreadsheet`);
    const end = whole.subarray(whole.lastIndexOf("PK\x05\x06"));
    await refuses(
      put("book.ods", Buffer.concat([start, Buffer.alloc(26), kind, end])),
      /it is an OpenDocument spreadsheet \(\.ods\)\. Save it as \.xlsx/,
    );
    // The directory of the file gives the sheet's size once it is unpacked.
    const entry = whole.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    whole.writeUInt32LE(2_500_000_000, entry + 24);
    await refuses(put("huge.xlsx", whole), /huge\.xlsx is too large: sheet “Daily” takes 2,500 MB/);
  });

  it("tells a cut off or damaged workbook from a whole one", async () => {
    const whole = await makeWorkbook(DAILY);
    await refuses(put("cut.xlsx", whole.subarray(0, whole.length - 400)), /cut\.xlsx is incomplete/);
    const broken = Uint8Array.from(whole);
    broken.fill(7, 60, 400);
    await refuses(put("broken.xlsx", broken), /broken\.xlsx (is damaged|couldn't be graded)/);
  });

  it("names what an empty workbook or an empty sheet lacks", async () => {
    await refuses(await workbookFile({ Empty: [] }), /The workbook holds no data/);
    await refuses(
      await workbookFile({ Daily: (DAILY.Daily ?? []).slice(0, 2) }),
      /header in row 2 but no rows/,
    );
  });

  it("names a header that stands there twice", async () => {
    const rows = (DAILY.Daily ?? []).map((row, index) => (index === 1 ? [...row, "Total Chats"] : row));
    await refuses(
      await workbookFile({ Daily: rows }),
      /“Daily” bears the header “Total Chats” more than once \(C2, G2\)/,
    );
  });

  it("says what was looked for where no scheme fits", async () => {
    const file = await workbookFile({
      Stock: [
        ["Item", "Pieces"],
        ["Pen", 3],
      ],
    });
    await refuses(
      file,
      /“Stock”, header in row 1: Item, Pieces[\s\S]*pre-sales[\s\S]*after-sales[\s\S]*Average Rating/,
    );
    await refuses(await workbookFile(DAILY), /pre-sales[\s\S]*Conversion/, "--scheme", "pre-sales");
  });

  it("proposes the scheme that may be meant", async () => {
    await refuses(
      await workbookFile(DAILY),
      /no ready scheme “after-sale”\. Is after-sales meant\?/,
      "--scheme",
      "after-sale",
    );
    await refuses(
      await workbookFile(DAILY),
      /nowhere\.json: there is no such scheme file/,
      "--scheme",
      "nowhere.json",
    );
  });

  it("names the months where another one is asked for", async () => {
    await refuses(
      await workbookFile(DAILY),
      /no rows of 2021-01\. Its months: 2022-07/,
      "--month",
      "2021-01",
    );
  });

  it("never overwrites its input, and writes only where it can", async () => {
    const file = await workbookFile(DAILY);
    const before = readFileSync(file);
    await refuses(file, /is the workbook that is read/, "--out", `${dirname(file)}/./data.xlsx`);
    await refuses(file, /must end in \.xlsx/, "--out", join(folder, "out.csv"));
    await refuses(file, /can't be written/, "--out", join(file, "inside", "out.xlsx"));
    const target = join(newFolder(), "folder.xlsx");
    await makeFolder(target);
    await refuses(file, /is a folder/, "--out", target);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file))).toEqual(["data.xlsx"]);
    expect(existsSync(target)).toBe(true);
  });
});

async function makeFolder(path: string): Promise<void> {
  const { mkdir } = await import("node:fs/promises");
  await mkdir(path);
}
