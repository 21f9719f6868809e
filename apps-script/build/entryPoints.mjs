/**
 * The functions of the macro that Google calls by name: triggers, menu items, and what the sidebar asks for. They have to
 * stand at the top level of the file; all they do is load the macro, which no custom function needs.
 * @type {readonly { name: string, parameters: readonly string[], comment: readonly string[] }[]}
 */
export const entryPoints = [
  on(
    "onOpen",
    "Builds the menu, and does nothing else: it runs before anybody has allowed the script anything.",
  ),
  on("onInstall", "Builds the menu right after the add-on was installed."),
  on("kaoheMonthly", "Grades the month just ended: what the monthly schedule calls."),
  item("kaoheScheme", "Opens the sidebar, where the scheme is set up."),
  item("kaoheGrade", "Grades the latest month in the data."),
  item("kaoheCheck", "Checks schemes and data, and changes no result."),
  item("kaoheStatements", "Writes everybody's statement of the latest month."),
  item("kaohePublish", "Publishes the latest month: from then on only an appeal changes it."),
  item("kaoheFreeze", "Puts the values of our formulas in their place."),
  item("kaoheThaw", "Puts frozen formulas back."),
  item("kaoheUndo", "Puts back what the last command replaced."),
  item("kaoheSchedule", "Turns the monthly schedule on or off."),
  item("kaoheSelfTest", "Computes known cases and tries a sheet out, and says what came of it."),
  item("kaoheAbout", "Says what this is, and what it may do."),
  served("kaoheReadWorkbook", "Sheets and names for the sidebar."),
  served("kaoheApplyChanges", "Makes the sidebar's changes."),
  served("kaoheReadSelection", "What is selected."),
  served("kaoheShow", "Brings a sheet or cells to the front."),
  served("kaoheReadSchedule", "When the month is graded by itself."),
  served("kaoheSetSchedule", "Changes when the month is graded by itself."),
];

function on(name, meaning) {
  return { name, parameters: ["event"], comment: [meaning, "@param {Object} event What happened"] };
}

function item(name, meaning) {
  return { name, parameters: [], comment: [`Menu item: ${meaning[0].toLowerCase()}${meaning.slice(1)}`] };
}

function served(name, meaning) {
  const comment = [
    `For the sidebar: ${meaning[0].toLowerCase()}${meaning.slice(1)}`,
    "@param {string} request JSON",
    "@return {string} JSON",
  ];
  return { name, parameters: ["request"], comment };
}
