import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { RefreshIcon } from "../Icons";
import { useSpeech } from "../strings/strings";
import { countPresent } from "./count-present";
import type { PlannedSection } from "./plan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  required: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  recommended: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  update: { flexShrink: 0 },
});

interface Props {
  readonly sections: readonly PlannedSection[];
  readonly isBusy: boolean;
  readonly onUpdate: () => void;
}

/** How far the document has got: the sections the guide requires, then those it recommends. */
export function PlanHeader({ sections, isBusy, onUpdate }: Props): ReactElement {
  const styles = useStyles();
  const { plan, actions } = useSpeech().strings;
  const countOf = (expected: PlannedSection["expected"]): { readonly done: number; readonly total: number } => {
    const those = sections.filter((section) => section.expected === expected);
    return { done: countPresent(those), total: those.length };
  };
  const [required, recommended] = [countOf("required"), countOf("recommended")];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.required} tabIndex={-1} data-keep-focus>
            {plan.requiredOf(required.done, required.total)}
          </h2>
          <p className={styles.recommended}>{plan.recommendedOf(recommended.done, recommended.total)}</p>
        </div>
        <Button className={styles.update} size="small" icon={<RefreshIcon />} disabledFocusable={isBusy} onClick={onUpdate}>
          {actions.update}
        </Button>
      </div>
      <ProgressBar
        aria-label={plan.progress}
        aria-valuetext={plan.share(required.done, required.total)}
        thickness="large"
        value={required.done}
        max={Math.max(1, required.total)}
      />
    </div>
  );
}
