import fc from "fast-check";

/** Properties draw the same examples in every run; KAOHE_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env.KAOHE_SEED ?? 1) });
