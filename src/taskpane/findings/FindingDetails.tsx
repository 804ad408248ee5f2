import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ReactElement } from "react";
import type { Action } from "../../document/action";
import type { Localized } from "../../document/language";
import type { Finding } from "../../lint/finding";
import { AssignButtons } from "../sections/AssignButtons";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { AsideAction } from "./AsideAction";

const useStyles = makeStyles({
  // Aligned with the words of the row: its padding, its icon, its gap.
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  severity: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  button: { whiteSpace: "normal", textAlign: "start" },
});

/** Loaded when first asked for: it holds the examples of all rules. */
const RuleExplanation = lazy(async () => ({ default: (await import("./RuleExplanation")).RuleExplanation }));

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly why: Localized | undefined;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
}

/** How grave the point is, why it matters, what can be done about it at once. */
export function FindingDetails({ id, finding, why, isBusy, actions }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { range } = finding;
  const [isExplained, setExplained] = useState(false);
  return (
    <div id={id} className={styles.root}>
      <p className={`${styles.line} ${styles.severity}`}>{strings.check.severities[finding.severity]}</p>
      {why && <p className={styles.line}>{say(why)}</p>}
      {isExplained && (
        <Suspense fallback={null}>
          <RuleExplanation rule={finding.rule} />
        </Suspense>
      )}
      <div className={styles.actions}>
        {finding.actions.map((action, index) => (
          <ActionButton key={index} action={action} title={say(finding.message)} isBusy={isBusy} actions={actions} />
        ))}
        {range && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.reveal(range)}>
            {strings.actions.seeWords}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={isExplained} data-why onClick={() => setExplained(!isExplained)}>
          {isExplained ? strings.why.less : strings.why.more}
        </Button>
        <AsideAction finding={finding} isBusy={isBusy} actions={actions} />
      </div>
    </div>
  );
}

interface ActionButtonProps {
  readonly action: Action;
  /** What the point says. */
  readonly title: string;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
}

function ActionButton({ action, title, isBusy, actions }: ActionButtonProps): ReactElement | null {
  const styles = useStyles();
  const words = useSpeech().strings.actions;
  switch (action.kind) {
    case "insertSection":
      return (
        <Button size="small" appearance="primary" disabledFocusable={isBusy} data-insert={action.template} onClick={() => void actions.insert(action.template, action.position)}>
          {words.insertSection}
        </Button>
      );
    case "edit":
      return (
        <Button className={styles.button} size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.apply(action)}>
          {words.replaceBy(action.replacement)}
        </Button>
      );
    case "assign":
      return <AssignButtons section={action.section} items={action.items} title={title} isBusy={isBusy} actions={actions} />;
    case "insertRows":
      return null;
  }
}
