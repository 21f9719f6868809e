import { elementAt } from "./readXml.mjs";

const RULES = [
  {
    name: "Id",
    form: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    remedy:
      "an id is a GUID such as ea4a9e97-c54e-4a8b-80a8-7c4e256e2931; keep it for the life of the add-in",
  },
  {
    name: "Version",
    form: /^\d{1,5}(\.\d{1,5}){3}$/,
    remedy:
      "write four numbers such as 1.0.0.0; Excel loads the functions' descriptions anew only where it changes",
  },
  {
    name: "DefaultLocale",
    form: /^en-US$/,
    remedy: "the default values are English: write en-US",
  },
  {
    name: "Permissions",
    form: /^ReadWriteDocument$/,
    remedy: "write ReadWriteDocument: less can't write a sheet, and more isn't asked for",
  },
];

/**
 * The plain texts of the base part that Office reads as more than text.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkIdentity(root) {
  return RULES.flatMap(({ name, form, remedy }) => {
    const element = elementAt(root, name);
    if (!element || element.text === "" || form.test(element.text)) return [];
    return [{ line: element.line, found: `<${name}> is ${element.text}`, remedy }];
  });
}
