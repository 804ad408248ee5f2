import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { LIBRARY } from "../../guide/library";
import { searchLibrary } from "../../guide/library/search";
import { coverageOf } from "../../outline/coverage";
import { EmptyState } from "../EmptyState";
import { isSaid } from "../session";
import type { Reading, Session } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { WorkProgress } from "../WorkProgress";
import { FamilyGroup } from "./FamilyGroup";
import { groupsOf } from "./group-requirements";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  search: { font: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "5px 8px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  counts: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { flexGrow: 1, overflowY: "auto", minHeight: 0 },
  nothing: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
}

/** The requirement library: search as you type, what the document already covers, what goes into its requirement table. */
export function LibraryPane({ session, actions }: Props): ReactElement | null {
  const { library: words } = useSpeech().strings;
  const { work, reading } = session;
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={actions.cancel} />;
  if (reading === null) return isSaid(session) ? null : <EmptyState sentence={words.unread} action={words.read} onAct={() => void actions.read()} />;
  return <ReadLibrary reading={reading} session={session} actions={actions} />;
}

function ReadLibrary({ reading, session, actions }: Props & { readonly reading: Reading }): ReactElement {
  const styles = useStyles();
  const { strings, number } = useSpeech();
  const { library: words } = strings;
  const [query, setQuery] = useState("");
  const [hidden, setHidden] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const language = session.language ?? reading.outline.language;
  const covered = useMemo(() => coverageOf(reading.outline, LIBRARY), [reading]);
  const found = useMemo(() => searchLibrary(LIBRARY, query, language), [query, language]);
  const isCovered = (id: string): boolean => typeof covered.get(id) === "number";
  const shown = hidden ? found.filter(({ id }) => !isCovered(id)) : found;
  const groups = groupsOf(LIBRARY, shown, query !== "");
  const total = LIBRARY.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const coveredCount = [...covered.values()].filter((index) => index !== null).length;
  const isBusy = session.work.kind !== "idle";
  const toggle = (id: string): void => setChosen(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  const add = (): void => {
    const all = LIBRARY.flatMap(({ requirements }) => requirements).filter(({ id }) => chosen.has(id));
    setChosen(new Set());
    void actions.addRequirements(all);
  };
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.lead}>{words.lead}</p>
        <input className={styles.search} type="search" value={query} placeholder={words.search} aria-label={words.search} onChange={({ target }) => setQuery(target.value)} data-keep-focus />
        <div className={styles.counts}>
          <span role="status">{shown.length === 1 ? words.foundOne : words.found(number(shown.length))}</span>
          <span>{words.coveredOf(coveredCount, total)}</span>
        </div>
        <label className={styles.lead}>
          <input type="checkbox" checked={hidden} onChange={({ target }) => setHidden(target.checked)} /> {words.hideCovered}
        </label>
      </div>
      <div className={styles.list}>
        {shown.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
        {groups.map((group) => (
          <FamilyGroup key={group.family.id} group={group} isSearch={query !== ""} language={language} chosen={chosen} isCovered={isCovered} onToggle={toggle} />
        ))}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy || chosen.size === 0} data-add-requirements onClick={add}>
          {chosen.size === 0 ? words.choose : words.add(chosen.size)}
        </Button>
        {chosen.size > 0 && (
          <Button size="small" onClick={() => setChosen(new Set())}>
            {words.clear}
          </Button>
        )}
      </div>
    </>
  );
}
