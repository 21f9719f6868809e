import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { fixedAreaName, readAreaName } from "../../../core/workbook/areaName";
import type { NamedArea } from "../../../core/workbook/port";
import { ALL_SHEETS } from "./gridData";
import type { Grid } from "./openGrid";

/** A name as the grid keeps it. */
type Kept = Readonly<{ id: string; name: string; formulaOrRefString: string; localSheetId?: string }>;

/** The names of areas in the grid's workbook. */
export class GridNames {
  constructor(private readonly grid: Grid) {}

  #kept(): Kept[] {
    const names = this.grid.injector
      .get(IDefinedNamesService)
      .getDefinedNameMap(this.grid.workbook.getUnitId());
    return Object.values(names ?? {});
  }

  /** Names that stand for one area; others, such as those of formulas, are passed over. */
  list(): NamedArea[] {
    return this.#kept().flatMap(({ name, formulaOrRefString, localSheetId = ALL_SHEETS }): NamedArea[] => {
      const place = readAreaName(formulaOrRefString);
      return place ? [{ name, ...place, ...(localSheetId !== ALL_SHEETS && { local: true }) }] : [];
    });
  }

  /** Gives an area a name; the same name in the same reach is moved. */
  set(sheetId: string, { name, sheet, area, local }: NamedArea): void {
    const reach = local === true ? sheetId : ALL_SHEETS;
    const same = this.#kept().find(
      (each) => each.name === name && (each.localSheetId ?? ALL_SHEETS) === reach,
    );
    // A name that moves goes to the end, as in the other hosts.
    if (same) this.grid.mutate(RemoveDefinedNameMutation.id, { ...same });
    this.grid.mutate(SetDefinedNameMutation.id, {
      id: same?.id ?? `name ${crypto.randomUUID()}`,
      name,
      formulaOrRefString: fixedAreaName(sheet, area),
      localSheetId: reach,
    });
  }

  /** Takes away all names that lead to a sheet. */
  removeOf(sheet: string): void {
    for (const kept of this.#kept())
      if (readAreaName(kept.formulaOrRefString)?.sheet.toLowerCase() === sheet.toLowerCase())
        this.grid.mutate(RemoveDefinedNameMutation.id, { ...kept });
  }
}
