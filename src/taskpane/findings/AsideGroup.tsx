import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ReactElement } from "react";
import type { StoredAside } from "../../document/stored-dispositions";
import { GroupTitle } from "../GroupTitle";
import type { Check } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { asideRows } from "./aside-rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: 0, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly check: Check;
  readonly open: boolean;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
  readonly onFold: (open: boolean) => void;
}

/** The points left as they are, each with its reason and the way back; those whose text is gone say so. */
export function AsideGroup({ check, open, isBusy, actions, onFold }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings, say, number } = useSpeech();
  const { aside: words } = strings;
  const id = useId();
  const { rows, old } = useMemo(() => asideRows(check.aside), [check]);
  if (check.aside.length + check.stale.length === 0) return null;
  const forget = (aside: StoredAside): void => void actions.store(({ withoutAside }, xml) => withoutAside(xml, aside));
  return (
    <section aria-label={words.title}>
      <GroupTitle title={words.title} count={number(check.aside.length + check.stale.length)} fold={{ open, controls: id, onToggle: () => onFold(!open) }} />
      {open && (
        <ul id={id} className={styles.list}>
          {check.stale.map((aside) => (
            <li key={keyOf(aside)} className={styles.row} data-stale={aside.rule}>
              <p className={styles.line}>{aside.words === "" ? words.goneOf : words.changedOf(aside.words)}</p>
              <Decision aside={aside} />
              <Button size="small" disabledFocusable={isBusy} aria-label={words.forgetOf(aside.words)} onClick={() => forget(aside)}>
                {words.forget}
              </Button>
            </li>
          ))}
          {rows.map(({ aside, findings: [first, ...others] }) => (
            <li key={keyOf(aside)} className={styles.row} data-laid-aside={aside.rule}>
              <p className={styles.line}>{say(first.message)}</p>
              {aside.key === null && <p className={`${styles.line} ${styles.small}`}>{words.everywhereRow(aside.words, 1 + others.length)}</p>}
              <Decision aside={aside} />
              <Button size="small" disabledFocusable={isBusy} aria-label={words.putBackOf(say(first.message))} onClick={() => forget(aside)}>
                {words.putBack}
              </Button>
            </li>
          ))}
          {old > 0 && (
            <li className={styles.row} data-baseline>
              <p className={styles.line}>{words.old(old)}</p>
              <Button size="small" disabledFocusable={isBusy} aria-label={words.putBackOf(words.old(old))} onClick={() => void actions.store(({ withoutBaseline }, xml) => withoutBaseline(xml))}>
                {words.putBack}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

/** Why, by whom when they said so, and when. */
function Decision({ aside: { reason, by, date } }: { readonly aside: StoredAside }): ReactElement {
  const styles = useStyles();
  const { strings, language } = useSpeech();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
  return <p className={`${styles.line} ${styles.small}`}>{strings.aside.decided(reason, by ?? "", day)}</p>;
}

const keyOf = ({ key, rule, words }: StoredAside): string => key ?? `${rule} ${words}`;
