import { elementAt } from "./readXml.mjs";
import { RESOURCE_ID } from "./grammar.mjs";

/**
 * Resolves every resid: it must lead to one resource of the right section, and no resource may be left over.
 * @param {import("./readXml.mjs").XmlElement} root
 * @param {{ element: import("./readXml.mjs").XmlElement, section: string }[]} references
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkResources(root, references) {
  const sections = elementAt(root, "VersionOverrides", "Resources")?.children ?? [];
  const resources = sections.flatMap((section) =>
    section.children.map((element) => ({ element, id: element.attributes.id ?? "", section: section.name })),
  );
  const used = new Set(references.map(({ element }) => element.attributes.resid));
  return [
    ...references.flatMap((reference) => checkReference(reference, resources)),
    ...resources.flatMap((resource, index) =>
      checkResource(resource, { used, earlier: resources.slice(0, index) }),
    ),
  ];
}

function checkReference({ element, section }, resources) {
  const { resid } = element.attributes;
  if (resid === undefined) return [];
  const target = resources.find(({ id }) => id === resid);
  if (!target)
    return [
      {
        line: element.line,
        found: `the resid ${resid} of <${element.name}> leads nowhere`,
        remedy: `add a resource with that id to <${section}>, or correct the resid`,
      },
    ];
  if (target.section === section) return [];
  return [
    {
      line: element.line,
      found: `the resid ${resid} of <${element.name}> leads into <${target.section}>`,
      remedy: `<${element.name}> takes its resource from <${section}>; move the resource or correct the resid`,
    },
  ];
}

function checkResource({ element, id }, { used, earlier }) {
  const { line } = element;
  const findings = [];
  if (id.length > RESOURCE_ID)
    findings.push({
      line,
      found: `the id ${id} has ${id.length} characters`,
      remedy: `shorten it to ${RESOURCE_ID}, here and in every resid`,
    });
  const twin = earlier.find((other) => other.id === id);
  if (twin)
    findings.push({
      line,
      found: `the id ${id} is there twice`,
      remedy: `line ${twin.element.line} has it too; rename or remove one`,
    });
  if (!used.has(id))
    findings.push({
      line,
      found: `nothing uses the resource ${id}`,
      remedy: "remove it, or write its resid where it belongs",
    });
  return findings;
}
