import type { Page } from "playwright-core";
import type { SheetCells } from "../host/memoryHost";

/** A picture of the pane: what is done before it is taken. */
export interface Scene {
  /** Name of the picture, without the language. */
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly colours?: "light" | "dark";
  /** Left out, the sample department. */
  readonly sheets?: () => Promise<SheetCells>;
  readonly act: (page: Page) => Promise<void>;
}
