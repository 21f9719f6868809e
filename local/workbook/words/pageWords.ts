import type { UnshownKind } from "../../fileParts/fileWorkbook";

/** The texts of one step of the tour. */
export interface TourStepWords {
  readonly title: string;
  readonly text: string;
}

/** All texts of the page around the grid and the pane. */
export interface PageWords {
  readonly menu: string;
  readonly scheme: string;
  readonly grade: string;
  readonly check: string;
  readonly statements: string;
  readonly freeze: string;
  readonly thaw: string;
  readonly undo: string;
  readonly open: string;
  readonly save: string;
  readonly tour: string;
  readonly language: string;
  readonly pane: string;
  readonly close: string;
  readonly hints: Readonly<
    Record<"scheme" | "grade" | "check" | "statements" | "freeze" | "thaw" | "undo" | "open" | "save", string>
  >;
  readonly working: string;
  readonly opening: (file: string) => string;
  readonly saving: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly copyOf: (name: string) => string;
  readonly dropHere: string;
  readonly more: (count: number) => string;
  readonly failed: (detail: string) => string;
  readonly notAWorkbook: (file: string) => string;
  readonly protectedByPassword: (file: string) => string;
  readonly oldWorkbook: (file: string) => string;
  readonly damaged: (file: string) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  /** What a file holds that isn't shown, and that a saved copy keeps. */
  readonly kept: (kinds: readonly string[]) => string;
  readonly unshown: Readonly<Record<UnshownKind, string>>;
  readonly cell: {
    readonly why: (sign: string, text: string) => string;
    readonly note: string;
    readonly protectedSheet: string;
    readonly choose: string;
  };
  readonly losing: {
    readonly title: string;
    readonly discard: string;
    readonly stay: string;
    readonly text: string;
  };
  readonly beforeSaving: {
    readonly title: string;
    readonly intro: string;
    readonly save: string;
    readonly cancel: string;
    readonly movedRows: string;
    readonly removedSheets: (sheets: readonly string[]) => string;
    readonly richText: (cells: number) => string;
  };
  readonly chart: { readonly alt: (title: string) => string };
  readonly tourWords: {
    readonly steps: readonly [TourStepWords, TourStepWords, TourStepWords, TourStepWords, TourStepWords];
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly done: string;
    readonly place: (step: number, steps: number) => string;
  };
}
