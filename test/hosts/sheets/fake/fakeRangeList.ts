import { readAreaName } from "../../../../core/workbook/areaName";
import type { Area } from "../../../../core/workbook/area";
import { metered } from "./meter";
import type { SheetOfRange } from "./owners";
import type { RangeList } from "./types";

type Wanted =
  | "setBackground"
  | "setFontColor"
  | "setFontWeight"
  | "setFontStyle"
  | "setFontSize"
  | "setNumberFormat"
  | "setHorizontalAlignment"
  | "setVerticalAlignment"
  | "setWrap"
  | "setBorder";

/** Areas that are given a look together. */
export class FakeRangeList implements Pick<RangeList, Wanted> {
  private readonly areas: Area[];

  constructor(
    private readonly on: SheetOfRange,
    names: readonly string[],
  ) {
    if (names.length === 0) throw new Error("Exception: Range list is empty.");
    this.areas = names.map((name) => {
      const area = readAreaName(`x!${name}`)?.area;
      if (!area) throw new Error(`Exception: Range not found: ${name}`);
      on.refuseOutside(area);
      return area;
    });
  }

  setBackground(value: string | null): RangeList {
    return this.set("Background", value ?? undefined);
  }
  setFontColor(value: string | null): RangeList {
    return this.set("FontColor", value === "#000000" ? undefined : value);
  }
  setFontWeight(value: string | null): RangeList {
    return this.set("FontWeight", value === "normal" ? undefined : value);
  }
  setFontStyle(value: string | null): RangeList {
    return this.set("FontStyle", value === "normal" ? undefined : value);
  }
  setFontSize(value: number): RangeList {
    return this.set("FontSize", value === 10 ? undefined : value);
  }
  setNumberFormat(value: string): RangeList {
    return this.set("NumberFormat", value === "General" ? undefined : value);
  }
  setHorizontalAlignment(value: string | null): RangeList {
    return this.set("HorizontalAlignment", value === "normal" ? undefined : value);
  }
  setVerticalAlignment(value: string | null): RangeList {
    return this.set("VerticalAlignment", value === "bottom" ? undefined : value);
  }
  setWrap(value: boolean): RangeList {
    return this.set("Wrap", value ? true : undefined);
  }
  setBorder(...sides: readonly unknown[]): RangeList {
    const drawn = sides.slice(0, 6).map((side) => (side === true ? "1" : "0"));
    return this.set("Border", drawn.includes("1") ? `${drawn.join("")} ${String(sides[6])}` : undefined);
  }

  private set(kind: string, value: unknown): RangeList {
    for (const area of this.areas) this.on.grid.setLook(kind, area, value);
    return metered(this.on.book.meter, "RangeList", this) as unknown as RangeList;
  }
}
