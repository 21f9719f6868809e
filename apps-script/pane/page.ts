/* The sidebar's page in Google Sheets: the pane over the script. */
import { languageFrom } from "../../core/words/language";
import { mountPane } from "../../sidebar/mountPane";
import { SheetsPaneHost } from "./sheetsPaneHost";

const root = document.getElementById("pane");
if (root) {
  const { language, zone = "UTC" } = root.dataset;
  mountPane(root, new SheetsPaneHost(languageFrom(language ?? navigator.language), zone));
}
