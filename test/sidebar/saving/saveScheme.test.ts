import { beforeEach, describe, expect, it } from "vitest";
import { saveScheme as planSave } from "../../../core/schemeSheet/saveScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Change } from "../../../core/workbook/change";
import { followSheets } from "../../../sidebar/opening/followSheets";
import { openWorkbook } from "../../../sidebar/opening/openWorkbook";
import { HostFault } from "../../../sidebar/ports/hostFault";
import { saveScheme } from "../../../sidebar/saving/saveScheme";
import { setting } from "../../../sidebar/state/edit";
import { editedScheme, isUnsaved, newScheme } from "../../../sidebar/state/openScheme";
import type { OpenScheme } from "../../../sidebar/state/openScheme";
import { schemeInHand, startingState } from "../../../sidebar/state/paneState";
import { Store } from "../../../sidebar/state/store";
import { MemoryHost } from "../host/memoryHost";

const names = (text: string) => ({ en: text, "zh-CN": text, "zh-TW": text });
const SCHEME: Scheme = {
  version: 2,
  id: "service",
  names: names("客服考核"),
  indicators: [
    { id: "quality", names: names("质量"), weightPercent: 60, method: { kind: "rated" } },
    { id: "speed", names: names("速度"), weightPercent: 40, method: { kind: "rated" } },
  ],
  total: {},
};

let host: MemoryHost;
let store: Store;

const inHand = (): OpenScheme => {
  const open = schemeInHand(store.state);
  if (!open) throw new Error("no scheme in hand");
  return open;
};
const edit = (value: number): void =>
  store.dispatch({ kind: "edit", edit: setting("indicators.quality.weightPercent", value) });

/** Somebody sets the weight of quality in the sheet by hand. */
async function editByHand(value: number): Promise<void> {
  const content = await host.workbook.read();
  const [indicators = SCHEME.indicators?.[0]] = SCHEME.indicators ?? [];
  const scheme: Scheme = {
    ...SCHEME,
    indicators: [{ ...indicators, weightPercent: value }, ...(SCHEME.indicators ?? []).slice(1)] as never,
  };
  const { changes } = planSave(content, scheme, { language: "zh-CN", sheet: inHand().sheet ?? "" });
  await host.workbook.apply(changes);
}

beforeEach(async () => {
  host = new MemoryHost({ 数据: [["姓名", "质量"]] }, "zh-CN", "2026-07-05");
  store = new Store(startingState("zh-CN"));
  await openWorkbook(host, store);
  store.dispatch({ kind: "put scheme", scheme: newScheme(SCHEME) });
  await saveScheme(host, store);
});

describe("Saving a scheme", () => {
  it("writes a new scheme to a sheet of its own, from which it opens the same", async () => {
    expect(isUnsaved(inHand())).toBe(false);
    const other = new Store(startingState("en"));
    await openWorkbook(host, other);
    const [opened] = other.state.schemes;
    expect(opened && editedScheme(opened)).toEqual(SCHEME);
    expect(opened?.sheet).toBe(inHand().sheet);
  });

  it("shows both versions where the sheet was edited meanwhile, and overwrites neither", async () => {
    edit(50);
    await editByHand(70);
    await saveScheme(host, store);
    expect(inHand().theirs?.scheme.indicators?.[0]?.weightPercent).toBe(70);
    expect(editedScheme(inHand()).indicators?.[0]?.weightPercent).toBe(50);
    expect(isUnsaved(inHand())).toBe(true);
  });

  it("follows a hand edit of the sheet at once where nothing was edited here", async () => {
    const end = followSheets(host, store);
    await editByHand(70);
    host.edited();
    await expect.poll(() => editedScheme(inHand()).indicators?.[0]?.weightPercent).toBe(70);
    expect(isUnsaved(inHand())).toBe(false);
    end();
  });

  it("keeps the edits where the host fails, and says that nothing was written", async () => {
    edit(50);
    host.workbook.apply = () => Promise.reject(new HostFault("unreachable"));
    await saveScheme(host, store);
    expect(store.state.notice?.kind).toBe("fault");
    expect(store.state.notice?.text).toContain("工作表没有任何改动");
    expect(editedScheme(inHand()).indicators?.[0]?.weightPercent).toBe(50);
    expect([isUnsaved(inHand()), store.state.isSaving]).toEqual([true, false]);
  });

  it("says so where the host failed only after everything was written", async () => {
    edit(50);
    const apply = host.workbook.apply.bind(host.workbook);
    host.workbook.apply = async (changes: readonly Change[]) => {
      await apply(changes);
      throw new HostFault("timed out");
    };
    await saveScheme(host, store);
    expect(store.state.notice?.text).toContain("保存其实成功了");
  });

  it("asks before it replaces cells that can't be read, and goes on once that is agreed to", async () => {
    const sheet = inHand().sheet ?? "";
    const { sheets } = await host.workbook.read([sheet]);
    const row = sheets[0]?.raw.findIndex((cells) => cells.includes("quality")) ?? -1;
    const column = sheets[0]?.raw[row]?.indexOf("人工打分") ?? -1;
    await host.workbook.apply([{ kind: "write", sheet, row, column, cells: [["随便"]] }]);
    store = new Store(startingState("zh-CN"));
    await openWorkbook(host, store);
    expect(inHand().held?.broken).toHaveLength(1);
    edit(55);
    // What the sheet no longer says is said anew in the pane.
    store.dispatch({ kind: "edit", edit: setting("indicators.quality.method", { kind: "rated" }) });
    await saveScheme(host, store);
    expect(store.state.question?.broken).toHaveLength(1);
    await saveScheme(host, store, "to losing what can't be kept");
    expect(isUnsaved(inHand())).toBe(false);
    const other = new Store(startingState("zh-CN"));
    await openWorkbook(host, other);
    expect(other.state.schemes[0]?.held?.broken).toEqual([]);
    expect(
      other.state.schemes[0] && editedScheme(other.state.schemes[0]).indicators?.[0]?.weightPercent,
    ).toBe(55);
  });

  it("tells a workbook that can't be read, and opens it on the next attempt", async () => {
    const read = host.workbook.read.bind(host.workbook);
    host.workbook.read = () => Promise.reject(new HostFault("accounts"));
    await openWorkbook(host, store);
    expect(store.state.opening).toMatchObject({ kind: "failed", fault: { code: "accounts" } });
    host.workbook.read = read;
    await openWorkbook(host, store);
    expect(store.state.opening.kind).toBe("open");
  });
});
