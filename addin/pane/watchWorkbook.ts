interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** What an older Excel doesn't say of a change: whether it was ours. */
type Changed = Partial<Pick<Excel.WorksheetChangedEventArgs, "triggerSource">>;

/** Calls back after people changed cells, or added or removed sheets; what it gives ends that. */
export function watchWorkbook(onEdited: () => void): () => void {
  let handlers: readonly Handler[] = [];
  let isOver = false;
  const tell = (): Promise<void> => {
    if (!isOver) onEdited();
    return Promise.resolve();
  };
  const tellOfCells = ({ triggerSource }: Changed): Promise<void> =>
    triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell();
  const begin = async (): Promise<void> => {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    handlers = [
      worksheets.onChanged.add(tellOfCells),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    if (isOver) await end(handlers);
  };
  // Without events the pane reads the workbook when it needs it.
  void begin().catch(() => (handlers = []));
  return () => {
    isOver = true;
    void end(handlers).catch(() => undefined);
  };
}

async function end(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
