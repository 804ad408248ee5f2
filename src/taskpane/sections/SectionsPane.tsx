import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyState } from "../EmptyState";
import { isSaid } from "../session";
import type { Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { WorkProgress } from "../WorkProgress";
import { countPresent } from "./count-present";
import { ExtrasGroup } from "./ExtrasGroup";
import { NextAct } from "./NextAct";
import { PlanHeader } from "./PlanHeader";
import { StepGroup } from "./StepGroup";
import { ToolList } from "./ToolList";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({ scroll: { flexGrow: 1, overflowY: "auto", paddingBottom: tokens.spacingVerticalL } });

/** The group of tables, among those that fold. */
const TABLES = "tables";

/** The next frame shows what was just read. */
function focusWholePlan(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-insert-all]")?.focus());
}

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** What to write next: the guide's five steps with the state of their sections in this document, what may be inserted. */
export function SectionsPane({ session, actions, dispatch }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings } = useSpeech();
  const { work, reading, unfolded } = session;
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={actions.cancel} />;
  if (session.welcome)
    return (
      <Welcome
        onPlan={() => void actions.read().then(focusWholePlan)}
        onComplete={() => {
          dispatch({ kind: "turned", page: "headings" });
          void actions.read();
        }}
        onCheck={() => {
          dispatch({ kind: "viewed", view: "check" });
          void actions.check();
        }}
      />
    );
  if (reading === null) return isSaid(session) ? null : <EmptyState sentence={strings.plan.idle} action={strings.plan.read} onAct={() => void actions.read()} />;
  const { plan } = reading;
  const isBusy = work.kind !== "idle";
  // A step that is over is folded, until somebody asks to see it.
  const foldOf = (group: string, byDefault: boolean): { readonly open: boolean; readonly onToggle: () => void } => {
    const open = unfolded[group] ?? byDefault;
    return { open, onToggle: () => dispatch({ kind: "sectionsFolded", group, open: !open }) };
  };
  return (
    <div className={styles.scroll}>
      <PlanHeader sections={plan.sections} isBusy={isBusy} onUpdate={() => void actions.read()} />
      <NextAct plan={plan} actions={actions} isBusy={isBusy} />
      {plan.steps.map((step, index) => (
        <StepGroup
          key={step.id}
          step={step}
          number={index + 1}
          {...foldOf(step.id, countPresent(step.sections) < step.sections.length)}
          actions={actions}
          isBusy={isBusy}
        />
      ))}
      <ExtrasGroup plan={plan} {...foldOf(TABLES, false)} actions={actions} isBusy={isBusy} />
      <ToolList guidance={plan.guidance} language={session.language} documentLanguage={plan.language} actions={actions} dispatch={dispatch} isBusy={isBusy} />
    </div>
  );
}
