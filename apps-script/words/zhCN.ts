import type { HostWords } from "./hostWordsShape";

const time = (hour: number): string => `${hour}:00 至 ${hour + 1}:00 之间`;

export const hostWords: HostWords = {
  busy: "有人正在这个表格中运行考核，没有做任何改动。",
  busyRemedy: "等那次运行结束后再试；一次运行最长六分钟。",
  outOfTime: "接近谷歌的六分钟限制，还没有全部写完。",
  outOfTimeRemedy: "已写入的内容保留。再运行一次同一命令，就会接着完成。",
  failed: "Google 表格中止了命令。",
  failedRemedy: "再运行一次：缺少的会补齐，不会重复写入。",
  furtherLines: (count) => `……另有 ${count} 条，见检查结果表。`,
  undoTooLarge: "这次改动太大，无法在此撤销：请用“文件 › 版本记录”。",
  askPublish: "发布最近一个月的结果？发布后只有获支持的申诉才能改变它。",
  schedule: {
    ask: (day, hour) => `每月 ${day} 日 ${time(hour)}自动考核上个月？其他时间可在侧边栏选择。`,
    isOn: (day, hour) => `现在每月 ${day} 日 ${time(hour)}自动考核上个月。要关闭吗？`,
    turnedOn: (day, hour) => `从现在起，每月 ${day} 日 ${time(hour)}自动考核上个月。`,
    turnedOff: "已关闭每月自动考核。",
    lastRun: (date, headline) => `上一次（${date}）：${headline}`,
  },
  selfTest: {
    passed: (count) => `${count} 个例子的结果全部正确。`,
    failed: (failed, count) => `${count} 个例子中有 ${failed} 个结果不对。`,
    expected: (what, expected, found) => `${what}：应为 ${expected}，实为 ${found}`,
    remedy: "查明原因之前，请不要按这些数字发放。",
  },
  about: [
    "考核：在这个表格里按您的方案考核。",
    "数据不离开表格：没有服务器，没有账号，没有网络请求。",
    "它只能改动这个表格，显示菜单和侧边栏，并保留一个每月触发器。",
    "脚本不能设置打印页面：打印时请选择“适合宽度”。",
  ],
};
