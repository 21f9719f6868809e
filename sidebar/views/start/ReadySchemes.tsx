import { useEffect, useId, useState } from "preact/hooks";
import { foldText } from "../../../core/text/foldText";
import type { Language } from "../../../core/words/language";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { Select } from "../../controls/Select";
import { TextField } from "../../controls/TextField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import type { HostFault } from "../../ports/hostFault";
import type { ReadyScheme } from "../../ports/libraryPort";
import { newScheme } from "../../state/openScheme";
import type { StartWords } from "../../words/startWords";

const ALL = "all";

/** All texts that a ready scheme is found by: in every language, since people search in theirs. */
function searchText({ names, summary, posts, indicators, group }: ReadyScheme, start: StartWords): string {
  const texts = [names, ...(summary ? [summary] : []), ...indicators].flatMap((each) => Object.values(each));
  return foldText([...texts, ...posts, group === undefined ? "" : start.groups[group]].join(" "));
}

/** A ready scheme of the list: what it is for, and what it leaves to be chosen. */
function ReadyItem({
  ready,
  language,
  onUse,
}: {
  readonly ready: ReadyScheme;
  readonly language: Language;
  readonly onUse: () => void;
}) {
  const { start } = usePane().words;
  const { names, summary, posts, isSkeleton, openChoices } = ready;
  const notes = [
    ...(posts.length > 0 ? [start.forPosts(posts.join(language === "en" ? ", " : "、"))] : []),
    ...(isSkeleton ? [start.skeleton] : []),
    ...(openChoices > 0 ? [start.openChoices(openChoices)] : []),
  ];
  return (
    <li class="ready">
      <div>
        <b>{names[language]}</b>
        {summary ? <p class="quiet">{summary[language]}</p> : null}
        {notes.length > 0 ? <p class="quiet notes">{notes.join(" · ")}</p> : null}
      </div>
      <button type="button" class="button" aria-label={start.use(names[language])} onClick={onUse}>
        {start.useShort}
      </button>
    </li>
  );
}

/** The ready schemes, to be searched by industry, post or what they measure. */
export function ReadySchemes() {
  const { host, words, language } = usePane();
  const { start, shell } = words;
  const dispatch = useDispatch();
  const [list, setList] = useState<readonly ReadyScheme[]>();
  const [fault, setFault] = useState<HostFault>();
  const [wanted, setWanted] = useState("");
  const [group, setGroup] = useState<string>(ALL);
  const count = useId();
  const load = (): void => {
    setFault(undefined);
    host.library.list().then(setList, (thrown: unknown) => setFault(faultOf(thrown)));
  };
  useEffect(load, [host]);
  const choose = (id: string): void => {
    setFault(undefined);
    host.library.load(id).then(
      (scheme) => dispatch({ kind: "put scheme", scheme: newScheme(scheme) }),
      (thrown: unknown) => setFault(faultOf(thrown)),
    );
  };
  const message = fault ? (
    <MessageBar kind="error" actions={<Button onClick={load}>{shell.tryAgain}</Button>}>
      {shell.faults[fault.code](fault.detail)}
    </MessageBar>
  ) : null;
  if (!list) return message ?? <p class="quiet">{shell.loading}</p>;
  const searched = foldText(wanted).split(" ").filter(Boolean);
  const found = list.filter(
    (ready) =>
      (group === ALL || ready.group === group) &&
      searched.every((word) => searchText(ready, start).includes(word)),
  );
  const groups = [...new Set(list.flatMap((ready) => ready.group ?? []))];
  return (
    <div class="ready-schemes">
      {message}
      <TextField label={start.search} value={wanted} placeholder={start.searchHint} onInput={setWanted} />
      <Select
        label={start.group}
        value={group}
        options={[
          { value: ALL, label: start.allGroups },
          ...groups.map((each) => ({ value: each, label: start.groups[each] })),
        ]}
        onChange={setGroup}
      />
      <p class="quiet" role="status" id={count}>
        {found.length === 0 ? start.noneFound : start.found(found.length)}
      </p>
      <ul aria-describedby={count}>
        {found.map((ready) => (
          <ReadyItem key={ready.id} ready={ready} language={language} onUse={() => choose(ready.id)} />
        ))}
      </ul>
    </div>
  );
}
