import type { Meter } from "./meter";
import { metered, unmetered } from "./meter";

/** A dialogue that was shown. */
export interface ShownAlert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** The user before the spreadsheet: what is shown to them, and what they answer. */
export class FakeUi {
  readonly alerts: ShownAlert[] = [];
  /** Menu entries as they stand: "Grade the month → kaoheGrade", those of a submenu behind its name. */
  menu: string[] = [];
  sidebar: { readonly content: string; readonly title: string; readonly width: number } | undefined;
  /** What the user answers to a question. */
  answer: "YES" | "NO" = "YES";

  constructor(private readonly meter: Meter) {}

  readonly service = {
    Button: { YES: "YES", NO: "NO", OK: "OK" },
    ButtonSet: { YES_NO: "YES_NO", OK: "OK" },
    alert: (title: string, prompt: string, buttons: string): string => {
      this.alerts.push({ title, prompt, buttons });
      return buttons === "YES_NO" ? this.answer : "OK";
    },
    createMenu: (title: string) => this.menuBuilder(title),
    showSidebar: (handle: object): void => {
      const page = unmetered(handle) as { getContent(): string; getTitle(): string; getWidth(): number };
      this.sidebar = { content: page.getContent(), title: page.getTitle(), width: page.getWidth() };
    },
  };

  private menuBuilder(title: string): object {
    const entries: string[] = [];
    const builder: object = metered(this.meter, "Menu", {
      addItem: (label: string, handler: string) => {
        entries.push(`${label} → ${handler}`);
        return builder;
      },
      addSeparator: () => builder,
      addSubMenu: (menu: object) => {
        entries.push(...(unmetered(menu) as { entries(): readonly string[] }).entries());
        return builder;
      },
      entries: () => entries.map((entry) => `${title} › ${entry}`),
      addToUi: () => {
        this.menu = entries.map((entry) => (entry.includes(" › ") ? entry : `${title} › ${entry}`));
      },
    });
    return builder;
  }
}
