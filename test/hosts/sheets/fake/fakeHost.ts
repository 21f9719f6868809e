import { runInContext } from "node:vm";
import { evaluateCode, readSidebar } from "../bareContext";
import { FakeLock, FakeProperties, FakeTriggers, fakeUtilities } from "./fakeServices";
import { FakeSpreadsheet } from "./fakeSpreadsheet";
import { FakeHtml } from "./fakeHtml";
import { FakeUi } from "./fakeUi";
import type { Execution } from "./meter";
import { Meter, metered } from "./meter";

/** The custom function that the macro answers. */
const CHECK_TABLE = "PERF_CHECK_TABLE";

type Sheets = ConstructorParameters<typeof FakeSpreadsheet>[0];

/** Google with one spreadsheet open: each call of a function of the built script is an execution of its own. */
export class FakeHost {
  readonly meter = new Meter();
  readonly book: FakeSpreadsheet;
  readonly ui = new FakeUi(this.meter);
  readonly lock = new FakeLock();
  readonly properties = new FakeProperties();
  readonly triggers = new FakeTriggers(this.meter);
  readonly html = new FakeHtml(this.meter, { Sidebar: readSidebar() });
  locale = "en";
  scriptZone = "Asia/Shanghai";
  /** The moment of every execution; each look at the clock moves it by `tickMs`. */
  nowMs = Date.UTC(2026, 6, 5, 1);
  tickMs = 0;

  constructor(sheets: Sheets) {
    this.book = new FakeSpreadsheet(sheets, this.meter);
  }

  /** Runs a function of the script as Google does: everything is evaluated anew, and only services are there. */
  run(name: string, given: readonly unknown[] = [], execution: Execution = "menu"): unknown {
    const around = this.meter.execution;
    this.meter.execution = execution;
    this.lock.isTaken = false;
    // Whoever opens a spreadsheet or types a formula needs no code that is made of text, but for one function.
    const mayLoad = execution !== "simple trigger" && (!name.startsWith("PERF_") || name === CHECK_TABLE);
    const context = evaluateCode(this.globals(), mayLoad ? "text may become code" : "text stays text");
    this.stopClock(context);
    const call = context[name] as ((...given: readonly unknown[]) => unknown) | undefined;
    if (typeof call !== "function") throw new Error(`The script has no function ${name}`);
    try {
      return call(...given);
    } finally {
      this.meter.execution = around;
    }
  }

  /** Calls the function of every trigger that is installed, as Google does when its time has come. */
  fireTriggers(): void {
    for (const { id, handler } of this.triggers.installed)
      this.run(handler, [{ triggerUid: id }], "time trigger");
  }

  private stopClock(context: object): void {
    const tick = (): number => (this.nowMs += this.tickMs);
    Object.assign(context, { tick });
    runInContext(
      "globalThis.Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(tick()); } static now() { return tick(); } };",
      context,
    );
  }

  private globals(): Record<string, unknown> {
    const { meter, book, ui } = this;
    const service = <Service extends object>(type: string, members: Service): Service =>
      metered(meter, type, members);
    const rule = (list: readonly string[]): object => {
      const asked = { list, allowsInvalid: false };
      const builder: object = service("DataValidationBuilder", {
        setAllowInvalid: (allowsInvalid: boolean) => {
          asked.allowsInvalid = allowsInvalid;
          return builder;
        },
        build: () => asked,
      });
      return builder;
    };
    return {
      SpreadsheetApp: service("SpreadsheetApp", {
        getActiveSpreadsheet: () => book.handle,
        getUi: () => service("Ui", ui.service),
        flush: () => undefined,
        newDataValidation: () =>
          service("DataValidationBuilder", { requireValueInList: (list: readonly string[]) => rule(list) }),
        BorderStyle: { SOLID: "SOLID" },
        ProtectionType: { SHEET: "SHEET" },
        SheetType: { GRID: "GRID", OBJECT: "OBJECT" },
      }),
      LockService: service("LockService", { getDocumentLock: () => service("Lock", this.lock) }),
      PropertiesService: service("PropertiesService", {
        getDocumentProperties: () => service("Properties", this.properties),
      }),
      ScriptApp: service("ScriptApp", this.triggers.service),
      HtmlService: service("HtmlService", this.html),
      Session: service("Session", {
        getActiveUserLocale: () => this.locale,
        getScriptTimeZone: () => this.scriptZone,
      }),
      Utilities: service("Utilities", fakeUtilities),
    };
  }
}
