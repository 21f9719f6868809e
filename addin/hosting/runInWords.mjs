/**
 * Runs a command; what stands in its way is told in words, and only a defect of ours shows a stack.
 * @param {ReturnType<typeof import("./words/hostingWords.mjs").hostingWords>} words
 * @param {() => unknown} command
 */
export async function runInWords(words, command) {
  try {
    await command();
  } catch (fault) {
    const tell = words.faults[fault?.code];
    if (!tell || !("found" in fault)) throw fault;
    console.error(tell(fault.found));
    process.exitCode = 1;
  }
}
