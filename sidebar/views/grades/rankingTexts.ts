import type { Language } from "../../../core/words/language";
import { usePane } from "../../pane/paneContext";
import { ranking as en } from "../../words/en/ranking";
import type { RankingWords } from "../../words/rankingWords";
import { ranking as zhCN } from "../../words/zhCN/ranking";
import { ranking as zhTW } from "../../words/zhTW/ranking";

const TEXTS: Readonly<Record<Language, RankingWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The texts of the ranking in the language in use; they come with the grades. */
export const useRankingWords = (): RankingWords => TEXTS[usePane().language];
