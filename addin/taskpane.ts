/* Entry of the page that functions, ribbon and pane share: the functions are registered by then, by a script before it. */
import "./pane/page.css";
import { Ribbon } from "./commands/ribbon";
import { registerCommands } from "./commands/registerCommands";
import { AskedViews } from "./pane/askedViews";
import { mountWhenSeen } from "./pane/mountWhenSeen";

const [notice, pane] = ["notice", "pane"].map((id) => document.getElementById(id));
if (notice && pane) {
  const views = new AskedViews();
  registerCommands(new Ribbon(notice, views).carryOut);
  mountWhenSeen(pane, views);
}
