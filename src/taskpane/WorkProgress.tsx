import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Work } from "./session";
import { useSpeech } from "./strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}` },
  sentence: { margin: 0 },
  cancel: { alignSelf: "flex-start" },
});

interface Props {
  readonly work: Exclude<Work, { kind: "idle" | "writing" }>;
  readonly onCancel: () => void;
}

/** What is being done, how far it has got, and how to stop it. */
export function WorkProgress({ work, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { strings, number } = useSpeech();
  const { progress, actions } = strings;
  const known = work.total > 0;
  const [done, total] = [number(work.done), number(work.total)];
  const words = {
    reading: () => (known ? progress.readingOf(done, total) : progress.reading),
    checking: () => (known ? progress.checkingOf(done, total) : progress.checking),
    inserting: () => (known ? progress.insertingOf(done, total) : progress.inserting),
  }[work.kind]();
  return (
    <div className={styles.root}>
      <p className={styles.sentence}>{words}</p>
      <ProgressBar aria-label={progress.label} thickness="large" {...(known ? { value: work.done, max: work.total } : {})} />
      <Button className={styles.cancel} onClick={onCancel} data-keep-focus>
        {actions.cancel}
      </Button>
    </div>
  );
}
