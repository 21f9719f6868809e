/** An error object of the Office client. */
export interface ClientError {
  readonly code: string;
  readonly message: string;
}

/** What the Office client puts into its page, as far as the tests look at it; `_association` is private to the client. */
export interface OfficeWindow {
  readonly CustomFunctions?: {
    readonly Error?: new (code: string) => ClientError;
    readonly _association: { readonly mappings: Readonly<Record<string, (...cells: unknown[]) => unknown>> };
  };
  readonly Office: { readonly context: object };
}
