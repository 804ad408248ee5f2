import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { GroupTitle } from "../GroupTitle";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { countPresent } from "./count-present";
import { InsertButtons } from "./InsertButtons";
import type { PlannedStep } from "./plan";
import { SectionRow } from "./SectionRow";

const useStyles = makeStyles({
  purpose: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  checklist: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly step: PlannedStep;
  /** From 1. */
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** One step of the guided path: what it is for, its sections, the checklist that closes it. */
export function StepGroup({ step, number, open, onToggle, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const id = useId();
  const { sections, checklist } = step;
  return (
    <section data-step={step.id}>
      <GroupTitle title={`${number} · ${say(step.title)}`} count={strings.plan.share(countPresent(sections), sections.length)} fold={{ open, controls: id, onToggle }} />
      {open && (
        <div id={id}>
          <p className={styles.purpose}>{say(step.purpose)}</p>
          <ul className={styles.list}>
            {sections.map((section) => (
              <SectionRow key={section.id} section={section} actions={actions} isBusy={isBusy} />
            ))}
          </ul>
          {checklist && (
            <div className={styles.checklist}>
              {say(checklist.title)}
              <InsertButtons title={say(checklist.title)} insertable={checklist} actions={actions} isBusy={isBusy} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}
