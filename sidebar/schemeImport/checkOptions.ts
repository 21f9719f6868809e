import { takeOption } from "../../core/schemes/choices";
import { checkScheme } from "../../core/schemes/checkScheme";
import type { Scheme } from "../../core/schemes/scheme";
import type { SchemeFault } from "../../core/words/schemeMessages";
import { schemeFaults } from "./schemeFaults";
import { schemeSchema } from "./schemeSchema";

/** The faults of a scheme that an option was taken in, under the path of the option. */
function faultsUnder(path: string, faults: readonly SchemeFault[]): SchemeFault[] {
  return faults.map((fault) => ("path" in fault ? { ...fault, path: `${path} → ${fault.path}` } : fault));
}

/** What is wrong with a scheme, its choices aside. */
function faultsOf(scheme: Scheme): SchemeFault[] {
  const document = { ...scheme, choices: [] };
  const read = schemeSchema.safeParse(document);
  return read.success ? checkScheme(document) : schemeFaults(read.error.issues, document);
}

/** What would be wrong with a scheme if the options of its choices were taken, one at a time. */
export function checkOptions(scheme: Scheme): SchemeFault[] {
  return (scheme.choices ?? []).flatMap(({ id, taken, options }, index) =>
    options.flatMap((option, place) => {
      if (option.id === taken) return [];
      const set = takeOption(scheme, id, option.id);
      return "fault" in set
        ? [set.fault]
        : faultsUnder(`choices[${index}].options[${place}]`, faultsOf(set.scheme));
    }),
  );
}
