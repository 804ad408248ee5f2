import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readStored } from "../../document/stored";
import type { Reading, Check } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  line: { margin: 0 },
  button: { whiteSpace: "normal", textAlign: "start" },
});

interface Props {
  readonly reading: Reading;
  readonly check: Check | null;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** Starts afresh with an old document: its points of today are set aside, only new ones are listed. */
export function BaselineBox({ reading, check, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { language, strings } = useSpeech();
  const { baseline: words } = strings.rules;
  const { baseline } = readStored(reading.outline.document.stored).dispositions;
  const findings = check?.findings ?? [];
  return (
    <div className={styles.root}>
      <p className={styles.line}>{words.lead}</p>
      {findings.length > 0 && (
        <Button size="small" className={styles.button} disabledFocusable={isBusy} data-set-baseline onClick={() => void actions.store(({ withBaseline }, xml) => withBaseline(xml, findings, new Date()))}>
          {words.set(findings.length)}
        </Button>
      )}
      {baseline !== null && (
        <>
          <p className={styles.line}>{words.since(new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(baseline.date)))}</p>
          <Button size="small" className={styles.button} disabledFocusable={isBusy} data-clear-baseline onClick={() => void actions.store(({ withoutBaseline }, xml) => withoutBaseline(xml))}>
            {words.clear}
          </Button>
        </>
      )}
      {check === null && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.check()}>
          {strings.actions.check}
        </Button>
      )}
    </div>
  );
}
