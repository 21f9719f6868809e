import { elementAt } from "./readXml.mjs";

/** Besides English, the language of the default values. */
const LOCALES = ["zh-CN", "zh-TW"];
/** Written by people into formulas, and therefore the same in every language. */
const UNTRANSLATED = ["Functions.Namespace"];

/**
 * Texts must be there in every language, and what is localised at all must be so completely.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkLanguages(root) {
  const resources = elementAt(root, "VersionOverrides", "Resources");
  const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap(
    (section) => (resources && elementAt(resources, section)?.children) ?? [],
  );
  const texts = strings.filter(({ attributes }) => !UNTRANSLATED.includes(attributes.id));
  const named = ["DisplayName", "Description"].flatMap((name) => elementAt(root, name) ?? []);
  const addresses = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => elementAt(root, name) ?? []),
    ...((resources && elementAt(resources, "bt:Urls")?.children) ?? []),
  ];
  return [
    ...[...named, ...texts].flatMap((element) => checkComplete(element)),
    ...addresses.filter(({ children }) => children.length > 0).flatMap((element) => checkComplete(element)),
  ];
}

function checkComplete(element) {
  const what = `<${element.name}${element.attributes.id ? ` id="${element.attributes.id}"` : ""}>`;
  const override = element.name.startsWith("bt:") ? "bt:Override" : "Override";
  const locales = element.children.map(({ attributes }) => attributes.Locale);
  return [
    ...LOCALES.filter((locale) => !locales.includes(locale)).map((locale) => ({
      line: element.line,
      found: `${what} isn't there in ${locale}`,
      remedy: `add <${override} Locale="${locale}" Value="…" /> to it`,
    })),
    ...element.children
      .filter(
        ({ attributes }, index) =>
          !LOCALES.includes(attributes.Locale) || locales.indexOf(attributes.Locale) < index,
      )
      .map(({ line, attributes }) => ({
        line,
        found: `${what} has ${LOCALES.includes(attributes.Locale) ? "a second" : "an"} override for ${attributes.Locale}`,
        remedy: `the product speaks en, ${LOCALES.join(" and ")}, each once; remove it`,
      })),
  ];
}
