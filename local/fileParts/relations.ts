import { scanTags } from "./scanTags";
import type { ZipParts } from "./zipParts";

/** A part that another one refers to. */
export interface Relation {
  readonly id: string;
  /** The end of its type's address: worksheet, comments, drawing. */
  readonly kind: string;
  readonly part: string;
}

/** The path that a target names, seen from the folder of the part that names it. */
function pathOf(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The parts that a part refers to; those outside of the file are left out. */
export async function relationsOf(parts: ZipParts, part: string): Promise<Relation[]> {
  const folder = part.split("/").slice(0, -1);
  const list = [...folder, "_rels", `${part.split("/").at(-1) ?? ""}.rels`].join("/");
  const relations: Relation[] = [];
  scanTags(await parts.textOf(list), {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      relations.push({
        id: attributes.get("Id") ?? "",
        kind: attributes.get("Type")?.split("/").at(-1) ?? "",
        part: pathOf(part, attributes.get("Target") ?? ""),
      });
    },
  });
  return relations;
}
