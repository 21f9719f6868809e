/** The languages every text of the product exists in. */
export type Language = "en" | "zh-CN" | "zh-TW";

/** The language for a host's tag such as `zh_TW`, `zh-Hant-HK` or `en-US`; English where the tag names none of ours. */
export function languageFrom(tag: string | null | undefined): Language {
  const lower = (tag ?? "").toLowerCase().replace(/_/g, "-");
  if (!lower.startsWith("zh")) return "en";
  return /-(tw|hk|mo|hant)\b/.test(lower) ? "zh-TW" : "zh-CN";
}
