import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { missingTemplates } from "./missing-templates";
import type { Plan } from "./plan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  sentence: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { whiteSpace: "normal", textAlign: "start" },
});

interface Props {
  readonly plan: Plan;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** The one obvious next act, and the whole plan in one click while sections are missing. */
export function NextAct({ plan, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { next, isEmpty } = plan;
  const missing = missingTemplates(plan);
  const title = next ? say(next.title) : "";
  const sentence = isEmpty ? strings.plan.empty : next === null ? strings.plan.done : next.state === "missing" ? strings.plan.nextMissing(title) : strings.plan.nextToFill(title);
  return (
    <div className={styles.root}>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.buttons}>
        {!isEmpty && next?.insertable && (
          <Button size="small" appearance="primary" className={styles.button} disabledFocusable={isBusy} data-next onClick={() => next.insertable && void actions.insert(next.insertable.template, next.insertable.position)}>
            {strings.plan.insertNext(title)}
          </Button>
        )}
        {next?.heading && (
          <Button size="small" appearance="primary" disabledFocusable={isBusy} data-next onClick={() => next.heading && void actions.reveal(next.heading)}>
            {strings.plan.fillNext}
          </Button>
        )}
        {missing.length > 1 && (
          <Button size="small" appearance={isEmpty ? "primary" : "secondary"} className={styles.button} disabledFocusable={isBusy} data-insert-all onClick={() => void actions.insertAll(missing)}>
            {isEmpty ? strings.plan.insertPlan : strings.plan.insertMissing(missing.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
