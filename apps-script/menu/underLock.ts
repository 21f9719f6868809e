/** How long a command waits for another one to end. */
const LONGEST_WAIT_MS = 5000;

/** Does work while nobody else's run of ours is at it; undefined where somebody's is. */
export function underLock<Result>(work: () => Result): { readonly result: Result } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT_MS)) return undefined;
  try {
    return { result: work() };
  } finally {
    lock.releaseLock();
  }
}
