import type { Meter } from "./meter";
import { metered } from "./meter";

/** The pages that a script makes, and the HTML files of its project. */
export class FakeHtml {
  /** @param files texts by name, without their ending */
  constructor(
    private readonly meter: Meter,
    readonly files: Record<string, string>,
  ) {}

  createTemplateFromFile(name: string): object {
    const text = this.files[name];
    if (text === undefined) throw new Error(`Exception: No HTML file named ${name} was found.`);
    return metered(this.meter, "HtmlTemplate", { getRawContent: () => text });
  }

  createHtmlOutput(content: string): object {
    let [title, width] = ["", 0];
    const page: object = metered(this.meter, "HtmlOutput", {
      getContent: () => content,
      getTitle: () => title,
      setTitle: (next: string) => {
        title = next;
        return page;
      },
      getWidth: () => width,
      setWidth: (next: number) => {
        width = next;
        return page;
      },
    });
    return page;
  }
}
