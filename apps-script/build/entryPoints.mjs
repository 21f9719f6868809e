/**
 * The functions that Google calls by name: triggers, menu items, and what the sidebar asks. They have to stand at the top
 * level of the file. `entry` is what they run: the menu is built at once, all else is an entry of the macro.
 * @type {readonly { name: string, entry: string, parameters: readonly string[], meaning: string }[]}
 */
export const entryPoints = [
  // Google hands both an event, which says nothing that the menu depends on.
  entryPoint("onOpen", "open", "Builds the menu"),
  entryPoint("onInstall", "open", "Builds the menu"),
  entryPoint("kaoheMonthly", "monthly", "Monthly trigger", "event"),
  ...[
    "Scheme",
    "Grade",
    "Check",
    "Statements",
    "Publish",
    "Freeze",
    "Thaw",
    "Undo",
    "Schedule",
    "SelfTest",
  ].map(menuItem),
  menuItem("About"),
  entryPoint("kaoheServe", "serve", "For the sidebar: JSON in, JSON out", "request"),
];

function menuItem(name) {
  return entryPoint(`kaohe${name}`, `${name[0].toLowerCase()}${name.slice(1)}`, "Menu item");
}

function entryPoint(name, entry, meaning, ...parameters) {
  return { name, entry, parameters, meaning };
}
