import { HostingFault } from "./hostingFault.mjs";

/**
 * Runs a command; what stands in its way is told in words, and only a defect of ours shows a stack.
 * @param {ReturnType<typeof import("./words/hostingWords.mjs").hostingWords>} words
 * @param {() => unknown} command
 */
export async function runInWords(words, command) {
  try {
    await command();
  } catch (fault) {
    if (!(fault instanceof HostingFault)) throw fault;
    console.error(words.faults[fault.code](fault.found));
    process.exitCode = 1;
  }
}
