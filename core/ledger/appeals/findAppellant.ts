import type { Appraisee, DepartmentFacts } from "../../department/departmentFacts";
import { personKey } from "../../month/personName";
import { nearestWord } from "../../schemes/nearestWord";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";
import type { AppealMessage } from "../../words/ledgerMessages";
import type { Appeal } from "./appeal";

/** Whom an appeal concerns. */
export interface Appellant {
  readonly scheme: Scheme;
  readonly appraisee: Appraisee;
  /** Places among the schemes and the people of the facts. */
  readonly schemePlace: number;
  readonly place: number;
}

/** True where a text names the scheme by id, name or entry of the catalogue; a blank leaves it open. */
function namesScheme({ id, names, entry = id }: Scheme, text: string): boolean {
  const wanted = foldText(text);
  return wanted === "" || [id, entry, ...Object.values(names)].some((name) => foldText(name) === wanted);
}

/** The person or team whom an appeal names, by name or number; else why none can be told. */
export function findAppellant(appeal: Appeal, facts: DepartmentFacts): Appellant | AppealMessage {
  const { number, person, month } = appeal;
  const key = personKey(person);
  const named = facts.schemes.flatMap(({ scheme, appraisees }, schemePlace) =>
    appraisees.flatMap((appraisee, place): Appellant[] => {
      const { member } = appraisee;
      const isNamed =
        key !== "" && [member.name, member.key, member.number ?? ""].some((each) => personKey(each) === key);
      return isNamed ? [{ scheme, appraisee, schemePlace, place }] : [];
    }),
  );
  const fitting = named.filter(({ scheme }) => namesScheme(scheme, appeal.scheme));
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  if (fitting.length > 1) {
    const schemes = fitting.map(({ scheme }) => scheme.id);
    return { code: "appeal of several schemes", appeal: number, person, schemes };
  }
  const names = facts.schemes.flatMap(({ appraisees }) => appraisees.map(({ member }) => member.name));
  const nearest = named[0]?.appraisee.member.name ?? nearestWord(person, names) ?? null;
  return { code: "appeal of unknown person", appeal: number, found: person, month, nearest };
}
