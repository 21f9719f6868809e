import type { SavingWords } from "../savingWords";

export const saving: SavingWords = {
  afterFailure: {
    saved: "已核對：工作表中已是您的方案，儲存其實成功了。",
    unchanged: "已核對：工作表沒有任何改動；您的更改都保留在窗格中，可再次儲存。",
    partly: "已核對：工作表只寫入了一部分；您的更改都保留在窗格中，請再次儲存以寫完。",
    unknown: "無法核對工作表寫入了多少；您的更改都保留在窗格中。",
  },
  lostTitle: "儲存會替換這些內容",
  lost: "方案的表格改變了位置或結構，以下內容無法保留：",
  lostFormula: (cell, text) => `${cell}：公式 ${text} 只保留其值`,
  lostNote: (cell, text) => `${cell}：備註「${text}」`,
  lostBroken: (cell, what) => `${cell}：${what}`,
  further: (count) => `另有 ${String(count)} 處`,
  saveAnyway: "仍然儲存",
  conflictTitle: "工作表和窗格都改過",
  conflict: (sheet) => `您編輯期間，有人手工修改了工作表「${sheet}」。請選擇保留哪個版本；兩者的不同之處：`,
  place: "位置",
  mine: "窗格",
  theirs: "工作表",
  nothing: "（無）",
  same: "內容相同，只是寫法不同。",
  keepMine: "保留窗格的版本",
  takeTheirs: "採用工作表的版本",
};
