import type { ILanguagePack, Injector, IWorkbookData, Workbook } from "@univerjs/core";
import { ICommandService, LifecycleService, LifecycleStages, LocaleType, Univer } from "@univerjs/core";
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

/** The grid in the page, with one workbook open in it. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Why cells of ours show an error. */
  readonly faults: FaultsInCells;
  /** Does a thing to the workbook that people can't undo one by one. */
  readonly mutate: (id: string, params: object) => void;
  readonly close: () => void;
}

/** Opens a workbook in an element, with our functions and in a language. */
export async function openGrid(
  container: HTMLElement,
  language: Language,
  functions: readonly FunctionEntry[],
  data: Partial<IWorkbookData>,
): Promise<Grid> {
  const [locale, load] = LOCALES[language];
  const pack = (await load()).default;
  const faults = new FaultsInCells();
  const univer = new Univer({
    locale,
    locales: { [locale]: pack },
    darkMode: matchMedia("(prefers-color-scheme: dark)").matches,
  });
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
  const workbook = api.createWorkbook({ ...data, locale }).getWorkbook();
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // Where cells stand on the screen is known from then on.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const common = { unitId: workbook.getUnitId() };
  return {
    api,
    injector,
    workbook,
    faults,
    mutate: (id, params) => {
      const isDone = commands.syncExecuteCommand(id, { ...common, ...params });
      if (!isDone) throw new Error(id);
    },
    close: () => univer.dispose(),
  };
}
