import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Localized } from "../../document/language";
import type { Finding } from "../../lint/finding";
import { GroupTitle } from "../GroupTitle";
import type { SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { EmptyState } from "../EmptyState";
import { FindingRow } from "./FindingRow";
import type { FindingGroup } from "./group-findings";
import type { ListState } from "./list-state";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly list: ListState;
  readonly reasons: ReadonlyMap<string, Localized>;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
  readonly onToggle: (finding: Finding) => void;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The points to review under the headings of the document. Arrows, Home and End go from row to row. */
export function FindingList({ groups, list, dispatch, ...row }: Props): ReactElement {
  const { strings } = useSpeech();
  if (groups.length === 0)
    return <EmptyState sentence={strings.check.nothingHere} action={strings.check.showAll} primary={false} onAct={() => dispatch({ kind: "familyChosen", family: null })} />;
  return (
    <section aria-label={strings.check.list} onKeyDown={moveFocus}>
      {groups.map((group) => (
        <Group key={group.id} group={group} list={list} onFold={() => dispatch({ kind: "groupToggled", group: group.id })} {...row} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<Props, "groups" | "dispatch"> {
  readonly group: FindingGroup;
  readonly onFold: () => void;
}

function Group({ group, list, onFold, reasons, onToggle, ...row }: GroupProps): ReactElement {
  const styles = useStyles();
  const { strings, number } = useSpeech();
  const id = useId();
  const open = !list.collapsed.includes(group.id);
  const { groups: words } = strings.check;
  const title = group.heading ?? (group.id === "missing" || group.id === "whole" ? words[group.id] : words.start);
  return (
    <>
      <GroupTitle title={title} count={number(group.findings.length)} fold={{ open, controls: id, onToggle: onFold }} />
      {open && (
        <ul id={id} className={styles.list}>
          {group.findings.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              isOpen={finding.key === list.selected}
              why={reasons.get(finding.rule)}
              onToggle={() => onToggle(finding)}
              {...row}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const index = rows.findIndex((row) => row === event.target);
  if (index < 0) return;
  const target = { ArrowDown: rows[index + 1], ArrowUp: rows[index - 1], Home: rows[0], End: rows.at(-1) }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
