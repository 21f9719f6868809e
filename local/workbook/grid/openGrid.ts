import { LocaleType, Univer } from "@univerjs/core";
import type { ILanguagePack, IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words/language";
import { describeFunctions } from "../functions/describeFunctions";
import { FaultsInCells } from "../functions/faultsInCells";
import type { FunctionEntry } from "../functions/functionEntry";
import { gridFunctions } from "../functions/gridFunctions";

const LOCALES: Readonly<Record<Language, [LocaleType, () => Promise<{ default: ILanguagePack }>]>> = {
  en: [LocaleType.EN_US, () => import("@univerjs/preset-sheets-core/locales/en-US")],
  "zh-CN": [LocaleType.ZH_CN, () => import("@univerjs/preset-sheets-core/locales/zh-CN")],
  "zh-TW": [LocaleType.ZH_TW, () => import("@univerjs/preset-sheets-core/locales/zh-TW")],
};

/** An open grid in the page. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly faults: FaultsInCells;
  readonly close: () => void;
}

/** Opens the grid in an element, with our functions and in a language, and a workbook in it. */
export async function openGrid(
  container: HTMLElement,
  language: Language,
  functions: readonly FunctionEntry[],
  data: Partial<IWorkbookData>,
): Promise<Grid> {
  const [locale, load] = LOCALES[language];
  const pack = (await load()).default;
  const faults = new FaultsInCells();
  const univer = new Univer({ locale, locales: { [locale]: pack } });
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    formula: {
      function: gridFunctions(functions, language, faults),
      description: describeFunctions(functions),
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  return { univer, api, faults, close: () => univer.dispose() };
}
