import type { SchemeFindingWords, WhatAndRemedy } from "../schemeFindingWords";

const text = (what: string, remedy = ""): WhatAndRemedy => ({ what, remedy });
const SIDES = { below: "以下", above: "以上" } as const;

/** Texts about the findings of a scheme in simplified Chinese. */
export const schemeFindings: SchemeFindingWords = {
  findings: {
    "value without row": ({ found, expected, figure, side }, { name, shown }) =>
      text(
        Number.isFinite(found)
          ? `“${name(figure)}”可能达到 ${shown(found)}，但 ${shown(expected)} ${SIDES[side]}没有对应的行。`
          : `“${name(figure)}”可能低于 ${shown(expected)}，而表中没有对应的行。`,
        side === "below"
          ? "请把最低一行改为不设下限，或设置最低分。"
          : "请把最高一行改为不设上限，或设置最高分。",
      ),
    "blank cell": ({ column }) =>
      text(`分档后第 ${column} 列为空；空白不等于 0。`, "请填写；确实没有内容时写一个短横线。"),
    "no total": () => text("各项指标只计量，没有合计为总分。", "如需总分，请填写权重或标准分，并设置总分。"),
    "weights total": ({ found, expected }, { shown }) =>
      text(`权重合计为 ${shown(found)}%，不是 ${shown(expected)}%。`, "请修改权重。"),
    "headline missed": ({ found, expected }, { shown }) =>
      text(
        `各项全部达标合计 ${shown(found)} 分，而方案写明 ${shown(expected)} 分。`,
        "请修改各项分值，或修改写明的总分。",
      ),
    "section headline missed": ({ found, expected, section }, { name, shown }) =>
      text(
        `“${name(section)}”各项合计 ${shown(found)} 分，而该类写明 ${shown(expected)} 分。`,
        "请修改各项分值，或注明以哪一个为准。",
      ),
    "section headline settled": ({ found, expected, section, by }, { name, shown }) =>
      text(
        `“${name(section)}”各项合计 ${shown(found)} 分，${
          by === "cap" ? `最多计 ${shown(expected)} 分。` : `失分从该类的 ${shown(expected)} 分中扣除。`
        }`,
      ),
    "item count missed": ({ found, expected }, { shown }) =>
      text(
        `计入总分的项目有 ${shown(found)} 个，而原文写的是 ${shown(expected)} 个。`,
        "请确定哪些项目计入总分。",
      ),
    "grade never given": ({ found, expected, grade, figure }, { name, shown }) =>
      text(
        `没有人能得到“${grade}”：“${name(figure)}”最多只到 ${shown(found)}，而该行要求 ${shown(expected)}。`,
        "请修改该行的界限，或修改各项分值。",
      ),
    "rule never fires": ({ found, expected, rule, figure }, { name, shown }) =>
      text(
        figure === null
          ? `第 ${rule} 条规则永远不会成立。`
          : `第 ${rule} 条规则永远不会成立：要求“${name(figure)}”为 ${shown(expected)}${found === null ? "" : `，而最多只到 ${shown(found)}`}。`,
        "请修改规则，或修改各项分值。",
      ),
    "rule shadowed": ({ rule, by }) =>
      text(
        `第 ${rule} 条规则不起作用：凡是它成立时，第 ${by.join("、")} 条规则已经先决定了。`,
        "请把它提前，或删除。",
      ),
    "rules both match": ({ rules: [first, second], gives: [a, b], witness }, texts) =>
      text(
        `${texts.witness(witness)} 时，第 ${first} 条规则给 ${a}，第 ${second} 条规则给 ${b}；以排在前面的为准。`,
        "如果不是本意，请调整顺序，或让其中一条排除另一条的情形。",
      ),
    "no rule holds": ({ witness, interval }, texts) =>
      text(
        `${texts.witness(witness)} 时没有任何规则给出等级${interval === null ? "" : `（${texts.stretch("total", interval)}）`}。`,
        "请增加一条规则，或放宽已有的规则。",
      ),
    "person decides": ({ among }, { names }) =>
      text(
        among.length === 1
          ? `是否“${names(among)}”由人决定，原文没有说明依据。`
          : `由人在 ${names(among)} 之间选择，原文没有说明依据。`,
        "如果希望对每个人一致，请写明依据。",
      ),
    "no member row": ({ grade }) =>
      text(`小组可能得 ${grade} 级，但没有规定其成员可评的等级。`, `请为 ${grade} 级增加一行。`),
    "same member grades": ({ teams: [first, second] }) =>
      text(`${first} 级与 ${second} 级小组的成员可评等级相同，两级之间对成员没有差别。`),
    "shares total": ({ found, side }, { shown }) =>
      text(
        side === "least"
          ? `各等级的最低比例合计 ${shown(found)}%，超过全部人数。`
          : `各等级的最高比例合计只有 ${shown(found)}%，会有人没有等级可评。`,
        "请把比例改为合计 100%。",
      ),
    "share of no grade": ({ grade }) => text(`比例中的“${grade}”不是本方案的等级。`, "请修改名称。"),
    "no floor": ({ found, figure }, { name, shown }) =>
      text(
        `“${name(figure)}”没有最低分，可能为负${found === null ? "" : `（低至 ${shown(found)}）`}。`,
        "请设最低分为 0，或注明允许负分。",
      ),
    "no base": ({ figure }, { name }) =>
      text(`“${name(figure)}”没有基础分，只会为负。`, "如有基础分，请填写。"),
    "no cap": ({ figure }, { name }) =>
      text(`“${name(figure)}”没有上限：完成目标的两倍就得两倍的分。`, "如果不是本意，请设上限。"),
    "deduction above points": ({ found, expected, incident, figure }, { name, shown }) =>
      text(
        `“${name(incident)}”一次扣 ${shown(found)} 分，而“${name(figure)}”只有 ${shown(expected)} 分。`,
        "请降低扣分，或改为从总分中扣除。",
      ),
    "incident without effect": ({ incident }, { name }) =>
      text(`“${name(incident)}”只作记录，不扣分也不涉及金额。`, "如需奖惩，请填写分数或金额。"),
    judged: ({ incident, interval }, { name, from, to }) =>
      text(`“${name(incident)}”每次由人在 ${from(interval)} 至 ${to(interval)} 之间酌定。`),
    "empty range": ({ incident, found }, { name, shown }) =>
      text(`“${name(incident)}”的范围上下颠倒：${shown(found)}。`, "请对调两端。"),
    "degrees overlap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `${from(interval)}${from(interval) === to(interval) ? "" : `至 ${to(interval)}`} 既可算“${degree(first)}”，也可算“${degree(second)}”。`,
        "请只归其中一档。",
      ),
    "degrees gap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `“${degree(first)}”（至 ${from(interval)}）与“${degree(second)}”（自 ${to(interval)} 起）之间的数值没有归属。`,
        "如果会出现中间的情形，请放宽其中一档。",
      ),
    "blank parameter": ({ parameter, leaves }, { name, names }) =>
      text(
        `“${name(parameter)}”为空；空白不等于 0。${leaves.length === 0 ? "" : `因此算不出：${names(leaves)}。`}`,
        "请填写。",
      ),
    unused: ({ id }, { name }) => text(`“${name(id)}”没有被用到。`, "请使用或删除。"),
    "weight missing": ({ rater, parameter }, { name }) =>
      text(`“${name(rater)}”缺少权重（${name(parameter)}）。`, "请填写。"),
    "no weight": ({ figure }, { name }) =>
      text(`“${name(figure)}”没有权重，而其他指标有：它的得分会全额计入。`, "请填写权重，或注明仅供参考。"),
    "no full points": ({ figure }, { name }) =>
      text(`“${name(figure)}”没有标准分，无从扣分。`, "请填写标准分。"),
    "condition never holds": ({ figure }, { name }) =>
      text(
        `${figure === null ? "这一" : `关于“${name(figure)}”的`}条件永远不会成立。`,
        "请修改界限，或删除。",
      ),
    "never fires": ({ found, expected, escalation, why }, { name, shown }) =>
      text(
        why === "condition"
          ? `“${name(escalation)}”永远不会触发：它所统计的情形不可能出现。`
          : why === "year"
            ? `“${name(escalation)}”永远不会触发：要求 ${shown(found)} 次，而一年只考核 ${shown(expected)} 次。`
            : `“${name(escalation)}”永远不会触发：${shown(found)} 与 ${shown(expected)} 互相矛盾。`,
        "请修改规则。",
      ),
    "no consequence": ({ escalation }, { name }) =>
      text(`“${name(escalation)}”触发后没有任何后果。`, "请填写后果。"),
    "pay jump": ({ outcome, driver, at, before, after }, { name, amount, shown }) =>
      text(
        `“${name(driver)}”到 ${shown(at)} 时，“${name(outcome)}”从 ${amount(outcome, before)} 一下子变为 ${amount(outcome, after)}。`,
      ),
    "pay falls": (
      { outcome, driver, at, before, after, regained, interval },
      { name, amount, shown, stretch },
    ) =>
      text(
        `“${name(driver)}”到 ${shown(at)} 时，“${name(outcome)}”从 ${amount(outcome, before)} 降到 ${amount(outcome, after)}：${
          regained === null ? "从此" : `在 ${stretch(driver, interval)} 之间`
        }做得更好反而拿得更少。`,
        "请降低界限以下的金额，或提高界限以上的金额。",
      ),
    "pay negative": ({ outcome, driver, found, interval }, { name, amount, stretch }) =>
      text(
        `${stretch(driver, interval)} 时，“${name(outcome)}”为负（低至 ${amount(outcome, Number(found))}）。`,
        "请设最低为 0，或减少扣除。",
      ),
    "lowest pays": ({ found, outcome }, { name, amount }) =>
      text(`最低一档的“${name(outcome)}”仍为 ${amount(outcome, Number(found))}，总分再低也照发。`),
    "paid twice": ({ component, factor, other }, { name }) =>
      text(
        `超额完成会重复计酬：“${name(factor)}”没有上限，“${name(component)}”已经多发，“${name(other)}”又发一次。`,
        "请把前者的上限设为 100%，或取消后者。",
      ),
    default: (finding) => schemeFindings.switches[finding.switch],
    "open choice": ({ choice, found }, texts) =>
      text(
        `原文未定：${texts.choice(choice)} 现取：${texts.option(choice, String(found))}。`,
        "如果实际做法不同，请改选其他解释。",
      ),
  },
  switches: {
    "indicator floor": text("未注明时，单项不低于 0 分。", "请设最低分。"),
    "total cap": text("未注明时，总分可以超过满分。", "请设最高分。"),
    "total digits": text("未注明时，总分不取整。", "请设小数位数。"),
    "total missing": text("未注明时，缺一项就不评定。", "请注明缺项如何处理。"),
    "ratio cap": text("未注明时，完成率可以超过 100%。", "请设上限。"),
    "empty denominator": text("未注明时，分母为 0 则没有结果。", "请注明如何处理。"),
    steps: text("未注明时，满一级才扣分。", "请选择按整级、不足一级按一级，或按比例。"),
    "bonus cap": text("未注明时，加分不封顶。", "请设上限。"),
    "ranking ties": text("未注明时，并列者都取靠前的名次。", "请注明并列如何处理。"),
    "item ties": text("未注明时，该项并列者都取靠前的名次。", "请注明并列如何处理。"),
    "ranked units": text("未注明时，参加排名的有多少个，该项第一名就得多少级分。", "请填写单位个数。"),
    "raters missing": text("未注明时，缺一个评分则该项没有结果。", "请注明缺评分如何处理。"),
    "review rule": text("未注明时，以最后一位复评人的评分为准。", "请注明复评是替代还是平均。"),
    "periods divisor": text("未注明时，年度得分按有成绩的期数平均。", "如按固定期数，请填写。"),
    "period share": text("未注明时，各期平均占 60%，年终考核占其余。", "请填写比例。"),
    "repetition applies": text("未注明时，第一次不加倍，从第二次起加倍。", "请注明加倍的范围。"),
    "repetition cap": text("未注明时，加倍后的扣分不封顶。", "请设上限。"),
    "escalation repeat": text("未注明时，连续期间或一年之内只触发一次。", "请注明是否再次触发。"),
    "escalation year": text("未注明时，一年指自然年。", "请选择自然年或滚动十二个月。"),
    "missing periods": text("未注明时，缺少记录的期间使连续中断。", "请注明如何处理。"),
    "limit day": text("未注明时，截止日当天算按时。", "请注明当天是否算按时。"),
    "windows placed": text("未注明时，按自然期间依次划分。", "请选择自然期间或滚动期间。"),
    "hours limit": text("未注明时，正好到时限算按时。", "请注明正好到时限是否算按时。"),
    "pay digits": text("未注明时，薪酬不取整。", "请设小数位数。"),
    "commission digits": text("未注明时，提成不取整。", "请设小数位数。"),
  },
  remedies: {
    "edges lower": "以下限为准：空档归下面一档，共用的界限归上面一档",
    "edges upper": "以上限为准：空档归上面一档，共用的界限归下面一档",
    "edges round": "先四舍五入",
    "scale weights": "把权重按比例调整为 100%",
    "set headline": "把写明的分数改为各项合计",
    "cap at headline": "最多计到写明的分数",
    "lose from headline": "失分从写明的分数中扣除",
    "continuous base": "让基数与下一档衔接",
    "floor 0": "设最低为 0",
    "cap at full": "设上限为 100%",
    "state default": "把默认做法写明",
  },
  takeOption: (choice, options) => `“${choice}”改取${options.map((option) => `“${option}”`).join("或")}`,
  oneClick: (remedies) => `可一键处理：${remedies.join("；")}。`,
  places: {
    scheme: "方案",
    indicators: "考核指标",
    sections: "考核类别",
    incidents: "奖惩事项",
    total: "总分",
    ranking: "排名",
    grades: "等级",
    payout: "绩效系数",
    memberGrades: "成员可评等级",
    forcedShares: "强制比例",
    commissions: "提成",
    pay: "薪酬",
    escalations: "连续/累计触发",
    requirements: "时限与要求",
    parameters: "参数",
    inputs: "输入项",
    choices: "未定事项",
    points: "分数",
    money: "金额",
  },
  row: (row, written) => (written === "" ? `第 ${row} 行` : `第 ${row} 行（${written}）`),
  rule: (rule) => `第 ${rule} 条规则`,
  term: (term) => `第 ${term} 项`,
  measure: (measure) => `第 ${measure} 种算法`,
  figures: {
    total: "总分",
    rank: "名次",
    rankFromLast: "倒数名次",
    grade: "等级",
    payout: "绩效系数",
    pay: "薪酬合计",
  },
  comma: "、",
  step: " › ",
  quoted: (quoted) => `“${quoted}”`,
  nothing: "无",
};
