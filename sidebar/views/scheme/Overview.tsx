import { sumOnPaper } from "../../../core/numbers/paper";
import { isGradeRules } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";
import { useFindings } from "../../check/useFindings";
import { lazyView } from "../../pane/lazyView";
import { Disclosure } from "../../controls/Disclosure";
import { MessageBar } from "../../controls/MessageBar";
import { Icon } from "../../controls/Icon";
import { useDispatch, usePane, usePaneState, useScheme } from "../../pane/paneContext";
import type { SchemeSection } from "../../state/paneState";
import { schemeInHand } from "../../state/paneState";
import type { OverviewWords } from "../../words/overviewWords";

const BrokenCells = lazyView(() => import("./BrokenCells").then((module) => module.BrokenCells));
const SetUpWorkbook = lazyView(() => import("../start/SetUpWorkbook").then((module) => module.SetUpWorkbook));
const ExportScheme = lazyView(() => import("./ExportScheme").then((module) => module.ExportScheme));

const ORDER: readonly SchemeSection[] = [
  "indicators",
  "grades",
  "pay",
  "incidents",
  "escalations",
  "requirements",
  "check",
];

/** The sum of the weights in percent, where the scheme has any. */
function weightsText({ indicators = [] }: Scheme): string | undefined {
  const weights = indicators.flatMap(({ weightPercent }) =>
    typeof weightPercent === "number" ? [weightPercent] : [],
  );
  return weights.length === 0 ? undefined : `${String(sumOnPaper(weights))} %`;
}

function summaries(scheme: Scheme, words: OverviewWords): Readonly<Record<SchemeSection, string>> {
  const { indicators = [], grades, payout, commissions = [], pay, incidents = [], escalations = [] } = scheme;
  const { requirements = [], reviews = [] } = scheme;
  const rows = grades && isGradeRules(grades) ? grades.rules : (grades?.bands ?? payout?.bands ?? []);
  const isPaid = commissions.length > 0 || pay !== undefined;
  return {
    indicators:
      indicators.length === 0 ? words.none : words.indicators(indicators.length, weightsText(scheme)),
    grades: rows.length === 0 ? words.none : words.grades(rows.length),
    pay: isPaid ? words.pay(commissions.length, pay?.components.length ?? 0) : words.none,
    incidents: incidents.length === 0 ? words.none : words.incidents(incidents.length),
    escalations: escalations.length === 0 ? words.none : words.escalations(escalations.length),
    requirements:
      requirements.length + reviews.length === 0
        ? words.none
        : words.requirements(requirements.length, reviews.length),
    check: words.checking,
  };
}

function useCheckSummary(): string {
  const { overview } = usePane().words;
  const { findings, isBlocked } = useFindings();
  if (isBlocked) return overview.blocked;
  if (!findings) return overview.checking;
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return overview.check(count("error"), count("warning"));
}

/** What the scheme consists of; each line leads to a part. */
export function Overview() {
  const scheme = useScheme();
  const broken = usePaneState((state) => schemeInHand(state)?.held?.broken.length ?? 0);
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const texts = { ...summaries(scheme, words.overview), check: useCheckSummary() };
  const summary = scheme.summary?.[language] ?? "";
  return (
    <>
      {summary === "" ? null : <p class="quiet">{summary}</p>}
      {broken > 0 ? (
        <MessageBar kind="warning">
          {words.shell.brokenCells(broken)}
          <BrokenCells />
        </MessageBar>
      ) : null}
      <nav aria-label={words.shell.sectionsLabel}>
        <ul class="sections">
          {ORDER.map((section) => (
            <li key={section}>
              <button type="button" onClick={() => dispatch({ kind: "open section", section })}>
                <span class="name">{words.shell.sections[section]}</span>
                <span class="quiet">{texts[section]}</span>
                <Icon name="forward" />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Disclosure heading={words.start.setup} part={SetUpWorkbook} />
      <Disclosure heading={words.start.export} part={ExportScheme} />
    </>
  );
}
