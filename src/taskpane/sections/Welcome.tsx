import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`, overflowY: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly onPlan: () => void;
  readonly onComplete: () => void;
  readonly onCheck: () => void;
}

/** The first run: three sentences, then something to do at once. Nothing to configure. */
export function Welcome({ onPlan, onComplete, onCheck }: Props): ReactElement {
  const styles = useStyles();
  const { welcome } = useSpeech().strings;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{welcome.title}</h2>
      {welcome.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onPlan} data-keep-focus>
          {welcome.plan}
        </Button>
        <Button onClick={onComplete}>{welcome.complete}</Button>
        <Button onClick={onCheck}>{welcome.check}</Button>
      </div>
    </div>
  );
}
