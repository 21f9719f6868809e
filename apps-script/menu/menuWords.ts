import type { Text } from "../../core/words/textIn";

/* The menu's words stand apart from the macro's: the menu is built without it. */

export const TITLE: Text = ["Kaohe", "考核"];
export const TOOLS: Text = ["Tools", "工具"];

/** A menu item: what follows `kaohe` in its function's name, and its label. */
export type MenuItem = readonly [name: string, ...label: Text];

export const EVERY_MONTH: readonly MenuItem[] = [
  ["Scheme", "Scheme…", "考核方案…"],
  ["Grade", "Grade the month", "考核本月"],
  ["Check", "Check", "检查"],
  ["Statements", "Statements", "绩效通知单"],
  ["Publish", "Publish the month…", "发布本月结果…"],
];

export const SELDOM: readonly MenuItem[] = [
  ["Freeze", "Freeze to values", "冻结为数值", "凍結為數值"],
  ["Thaw", "Thaw formulas", "恢复公式", "恢復公式"],
  ["Undo", "Undo last run", "撤销上次运行", "復原上次執行"],
  ["Schedule", "Monthly schedule…", "每月自动考核…", "每月自動考核…"],
  ["SelfTest", "Self-test", "自检", "自我檢測"],
  ["About", "About", "关于", "關於"],
];
