import type { SavingWords } from "../savingWords";

export const saving: SavingWords = {
  afterFailure: {
    saved: "已核对：工作表中已是您的方案，保存其实成功了。",
    unchanged: "已核对：工作表没有任何改动；您的更改都保留在窗格中，可再次保存。",
    partly: "已核对：工作表只写入了一部分；您的更改都保留在窗格中，请再次保存以写完。",
    unknown: "无法核对工作表写入了多少；您的更改都保留在窗格中。",
  },
  lostTitle: "保存会替换这些内容",
  lost: "方案的表格改变了位置或结构，以下内容无法保留：",
  lostFormula: (cell, text) => `${cell}：公式 ${text} 只保留其值`,
  lostNote: (cell, text) => `${cell}：备注“${text}”`,
  lostBroken: (cell, what) => `${cell}：${what}`,
  further: (count) => `另有 ${String(count)} 处`,
  saveAnyway: "仍然保存",
  conflictTitle: "工作表和窗格都改过",
  conflict: (sheet) => `您编辑期间，有人手工修改了工作表“${sheet}”。请选择保留哪个版本；两者的不同之处：`,
  place: "位置",
  mine: "窗格",
  theirs: "工作表",
  nothing: "（无）",
  same: "内容相同，只是写法不同。",
  keepMine: "保留窗格的版本",
  takeTheirs: "采用工作表的版本",
};
