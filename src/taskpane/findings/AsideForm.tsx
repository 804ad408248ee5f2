import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { MAX_REASON, MAX_WORDS } from "../../document/stored-dispositions";
import type { Finding } from "../../lint/finding";
import type { AsideReason } from "../../lint/stored-changes";
import { useSpeech } from "../strings/strings";
import { repeatableWords } from "./aside-rows";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  input: {
    minWidth: 0,
    padding: "3px 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  suggestions: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  suggestion: { whiteSpace: "normal", textAlign: "start" },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onConfirm: (reason: AsideReason) => void;
  readonly onCancel: () => void;
}

/** Why a point is left as it is; by whom, when they want to say so; and whether the same words are left everywhere. */
export function AsideForm({ finding, isBusy, onConfirm, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { aside: words, actions } = useSpeech().strings;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const [isFaulty, setFaulty] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const faultId = useId();
  const repeatable = repeatableWords(finding);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const isMissing = reason.trim() === "";
    setFaulty(isMissing);
    if (isMissing) input.current?.focus();
    else onConfirm({ reason, by, everywhere });
  };
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <label className={styles.field}>
        {words.reason}
        <textarea
          ref={input}
          className={styles.input}
          rows={2}
          required
          maxLength={MAX_REASON}
          value={reason}
          aria-invalid={isFaulty}
          {...(isFaulty ? { "aria-describedby": faultId } : {})}
          data-reason
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      {isFaulty && (
        <p id={faultId} className={styles.fault} role="alert">
          {words.needsReason}
        </p>
      )}
      <div className={styles.suggestions} role="group" aria-label={words.suggested}>
        {words.suggestions.map((suggestion) => (
          <Button
            key={suggestion}
            type="button"
            size="small"
            appearance="subtle"
            className={styles.suggestion}
            onClick={() => {
              setReason(suggestion);
              input.current?.focus();
            }}
          >
            {suggestion}
          </Button>
        ))}
      </div>
      {repeatable !== null && (
        <label>
          <input type="checkbox" checked={everywhere} data-everywhere onChange={({ target }) => setEverywhere(target.checked)} /> {words.everywhere(repeatable)}
        </label>
      )}
      <label className={styles.field}>
        {words.by}
        <input className={styles.input} maxLength={MAX_WORDS} autoComplete="name" value={by} onChange={({ target }) => setBy(target.value)} />
      </label>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy} data-confirm-aside>
          {words.confirm}
        </Button>
        <Button type="button" size="small" onClick={onCancel}>
          {actions.cancel}
        </Button>
      </div>
    </form>
  );
}
