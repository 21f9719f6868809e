import { entryPoints } from "./entryPoints.mjs";

/** The top-level functions that Google calls by name, in the place of which the bundle runs something. */
export function writeEntryStubs() {
  return entryPoints
    .map(({ name, entry, parameters, meaning }) => {
      const given = [JSON.stringify(entry), ...parameters].join();
      return `/** ${meaning} */\nfunction ${name}(${parameters.join()}){return kaoheRun(${given})}\n`;
    })
    .join("");
}
