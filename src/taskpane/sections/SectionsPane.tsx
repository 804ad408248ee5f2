import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyState } from "../EmptyState";
import { isSaid } from "../session";
import type { Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { WorkProgress } from "../WorkProgress";
import { ExtrasList } from "./ExtrasList";
import { PlanHeader } from "./PlanHeader";
import { SectionList } from "./SectionList";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  sentence: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** The next frame shows what was just read. */
function focusFirstInsertion(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-insert]")?.focus());
}

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** What to write next: the guide's sections in order, their state in this document, what may be inserted. */
export function SectionsPane({ session, actions, dispatch }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings } = useSpeech();
  const { work, reading } = session;
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={actions.cancel} />;
  if (session.welcome)
    return (
      <Welcome
        onRead={() => void actions.read()}
        onInsert={() => void actions.read().then(focusFirstInsertion)}
        onCheck={() => {
          dispatch({ kind: "viewed", view: "check" });
          void actions.check();
        }}
      />
    );
  if (reading === null) return isSaid(session) ? null : <EmptyState sentence={strings.plan.idle} action={strings.plan.read} onAct={() => void actions.read()} />;
  const { sections, extras, isEmpty } = reading.plan;
  const list = { actions, isBusy: work.kind !== "idle" };
  return (
    <div className={styles.scroll}>
      <PlanHeader sections={sections} isBusy={list.isBusy} onUpdate={() => void actions.read()} />
      {isEmpty && <p className={styles.sentence}>{strings.plan.empty}</p>}
      <SectionList title={strings.plan.required} sections={sections.filter(({ expected }) => expected === "required")} {...list} />
      <SectionList
        title={strings.plan.recommended}
        sections={sections.filter(({ expected }) => expected === "recommended")}
        fold={{ open: session.recommendedOpen, onToggle: () => dispatch({ kind: "recommendedToggled" }) }}
        {...list}
      />
      {extras.length > 0 && <ExtrasList extras={extras} {...list} />}
    </div>
  );
}
