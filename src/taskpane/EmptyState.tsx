import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
});

interface Props {
  readonly title?: string;
  readonly sentence: string;
  /** The one obvious next act. */
  readonly action: string;
  readonly primary?: boolean;
  readonly onAct: () => void;
}

/** A state with nothing to list: a sentence and what to do next. */
export function EmptyState({ title, sentence, action, primary = true, onAct }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {title !== undefined && (
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      )}
      <p className={styles.sentence}>{sentence}</p>
      <Button appearance={primary ? "primary" : "secondary"} onClick={onAct} data-keep-focus>
        {action}
      </Button>
    </div>
  );
}
