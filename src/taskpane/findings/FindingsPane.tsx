import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../lint/finding";
import { EmptyState } from "../EmptyState";
import { isSaid } from "../session";
import type { Check, Reading, Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { WorkProgress } from "../WorkProgress";
import { AsideGroup } from "./AsideGroup";
import { chooseFindings, ofFamily } from "./choose-findings";
import { FindingList } from "./FindingList";
import { FindingsNavigation } from "./FindingsNavigation";
import { FoldedButton } from "./FoldedButton";
import { groupFindings, groupOf } from "./group-findings";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, overflowY: "auto", minHeight: 0 },
  rules: { margin: tokens.spacingHorizontalS },
});

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** Whether the document can be sent: counts at a glance, then what is to be reviewed, from top to bottom. */
export function FindingsPane({ session, actions, dispatch }: Props): ReactElement | null {
  const { check: words, actions: acts } = useSpeech().strings;
  const { work, reading, check } = session;
  const goWrite = (): void => dispatch({ kind: "viewed", view: "write" });
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={actions.cancel} />;
  if (reading === null || check === null) return isSaid(session) ? null : <EmptyState sentence={words.idle} action={acts.check} onAct={() => void actions.check()} />;
  if (reading.plan.isEmpty) return <EmptyState sentence={words.empty} action={acts.goWrite} onAct={goWrite} />;
  if (check.findings.length === 0)
    return <NothingFound session={session} actions={actions} dispatch={dispatch} check={check} />;
  return <FoundPane session={session} actions={actions} dispatch={dispatch} reading={reading} check={check} />;
}

interface CheckedProps extends Props {
  readonly check: Check;
}

/** Nothing to review: what was checked, and what is left as it is. */
function NothingFound({ session, actions, dispatch, check }: CheckedProps): ReactElement {
  const styles = useStyles();
  const { check: words, actions: acts, report, rules } = useSpeech().strings;
  return (
    <div className={styles.scroll}>
      <EmptyState title={words.nothing} sentence={words.checked} action={acts.checkAgain} primary={false} onAct={() => void actions.check()} />
      <Aside session={session} actions={actions} dispatch={dispatch} check={check} />
      <Button className={styles.rules} size="small" appearance="subtle" data-open-report onClick={() => dispatch({ kind: "checkTurned", page: "report" })}>
        {report.open}
      </Button>
      <Button className={styles.rules} size="small" appearance="subtle" data-rules onClick={() => dispatch({ kind: "checkTurned", page: "rules" })}>
        {rules.open}
      </Button>
    </div>
  );
}

function Aside({ session, actions, dispatch, check }: CheckedProps): ReactElement {
  return <AsideGroup check={check} open={session.unfolded.aside ?? false} isBusy={session.work.kind !== "idle"} actions={actions} onFold={(open) => dispatch({ kind: "sectionsFolded", group: "aside", open })} />;
}

interface FoundProps extends CheckedProps {
  readonly reading: Reading;
}

function FoundPane({ session, actions, dispatch, reading, check }: FoundProps): ReactElement {
  const styles = useStyles();
  const { list } = session;
  const chosen = useMemo(() => chooseFindings(ofFamily(check.findings, list.family), list.unfolded), [check, list.family, list.unfolded]);
  const groups = useMemo(() => groupFindings(chosen.shown, reading.outline), [chosen, reading]);
  const isBusy = session.work.kind !== "idle";

  const open = (finding: Finding): void => {
    dispatch({ kind: "findingSelected", key: finding.key, group: groupOf(groups, finding.key) });
    if (finding.range) void actions.reveal(finding.range);
  };
  const toggle = (finding: Finding): void =>
    list.selected === finding.key ? dispatch({ kind: "findingSelected", key: null, group: null }) : open(finding);
  const shown = groups.flatMap(({ findings }) => findings);

  return (
    <>
      <div className={styles.scroll}>
        <Summary
          check={check}
          family={list.family}
          isBusy={isBusy}
          onFamily={(family) => dispatch({ kind: "familyChosen", family })}
          onCheckAgain={() => void actions.check()}
          onReport={() => dispatch({ kind: "checkTurned", page: "report" })}
          onRules={() => dispatch({ kind: "checkTurned", page: "rules" })}
        />
        <FindingList groups={groups} list={list} reasons={check.reasons} isBusy={isBusy} actions={actions} onToggle={toggle} dispatch={dispatch} />
        <FoldedButton chosen={chosen} unfolded={list.unfolded} onToggle={() => dispatch({ kind: "foldToggled" })} />
        <Aside session={session} actions={actions} dispatch={dispatch} check={check} />
      </div>
      <FindingsNavigation shown={shown} selected={list.selected} onGo={open} />
    </>
  );
}
