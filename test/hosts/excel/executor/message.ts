/** Arguments of a method: those that are objects stand as the numbers of their paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** How the client names an object: the workbook, or a property, a method or an item of another object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What the client wants done to an object. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

/** What one `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What it gets back. */
export interface ResponseMessage {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly HttpStatusCode: number;
  readonly Body: {
    readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
    readonly Error?: {
      readonly Code: string;
      readonly Message: string;
      readonly Location: string;
      readonly ActionIndex: number;
    };
  };
}

/** A failure as Excel tells it. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
