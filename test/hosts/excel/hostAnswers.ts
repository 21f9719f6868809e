/** What the page is told that a host would tell it. */
export interface HostAnswers {
  readonly language: string;
}

/** The parts of the Office client that stand in for what only a host gives; those with an underscore are private. */
interface ClientWindow {
  readonly Excel?: unknown;
  readonly OfficeExtension?: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  };
  readonly Office: {
    context: object;
    addin: object;
    onReady: (callback?: (info: object) => void) => Promise<object>;
  };
  readonly executeExcel: (body: string) => Promise<string>;
  shownPanes?: number;
}

/**
 * Does in the page what Excel would: answers requests, says that it is ready, which language it is in and which
 * methods it has. Runs in the page, right after the Office client, so that it may use nothing from this file.
 */
export function hostAnswers({ language }: HostAnswers): void {
  const page = window as unknown as ClientWindow;
  const loaded = new Promise<void>((done) => {
    const look = (): void => {
      if (page.Excel === undefined || page.OfficeExtension === undefined) setTimeout(look, 5);
      else done();
    };
    look();
  });
  const execute = async (
    _: unknown,
    _flags: unknown,
    message: { readonly Body: unknown },
  ): Promise<unknown> => JSON.parse(await page.executeExcel(JSON.stringify(message.Body))) as unknown;
  const ready = loaded.then(() => {
    const client = page.OfficeExtension;
    if (client) {
      client.ClientRequestContext.defaultRequestUrlAndHeaders = {
        _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
        _createRequestExecutorOrNull: () => ({ executeAsync: execute }),
      };
      client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    }
    Object.defineProperty(page.Office.context, "displayLanguage", { get: () => language });
    Object.defineProperty(page.Office.context, "requirements", {
      get: () => ({
        isSetSupported: (name: string, version: string) =>
          name === "ExcelApi" && Number(version.split(".")[1]) <= 14,
      }),
    });
    page.Office.addin = {
      showAsTaskpane: () => {
        page.shownPanes = (page.shownPanes ?? 0) + 1;
        return Promise.resolve();
      },
    };
    return { host: "Excel", platform: "PC" };
  });
  page.Office.onReady = async (callback) => {
    const info = await ready;
    callback?.(info);
    return info;
  };
}
