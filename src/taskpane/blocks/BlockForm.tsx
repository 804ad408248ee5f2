import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { useSpeech } from "../strings/strings";
import type { BlockTitle } from "./useBlocks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  sentence: { margin: 0 },
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
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Longest name of a block. */
const LONGEST = 80;

interface Props {
  /** What there is to know before the fields. */
  readonly sentence?: string;
  readonly first: BlockTitle;
  readonly categories: readonly string[];
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: (title: BlockTitle) => void;
  readonly onCancel: () => void;
}

/** The name of a block and its category, one of those in use or a new one. */
export function BlockForm({ sentence, first, categories, confirm, isBusy, onConfirm, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { blocks: words, actions } = useSpeech().strings;
  const [title, setTitle] = useState(first);
  const [isFaulty, setFaulty] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const [listId, faultId] = [useId(), useId()];
  useEffect(() => name.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const isMissing = title.name.trim() === "";
    setFaulty(isMissing);
    if (isMissing) name.current?.focus();
    else onConfirm(title);
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
      {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
      <label className={styles.field}>
        {words.name}
        <input
          ref={name}
          className={styles.input}
          required
          maxLength={LONGEST}
          value={title.name}
          aria-invalid={isFaulty}
          {...(isFaulty ? { "aria-describedby": faultId } : {})}
          onChange={({ target }) => setTitle({ ...title, name: target.value })}
        />
      </label>
      {isFaulty && (
        <p id={faultId} className={styles.fault} role="alert">
          {words.needsName}
        </p>
      )}
      <label className={styles.field}>
        {words.category}
        <input className={styles.input} list={listId} maxLength={LONGEST} value={title.category} onChange={({ target }) => setTitle({ ...title, category: target.value })} />
        <datalist id={listId}>
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
      </label>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {confirm}
        </Button>
        <Button type="button" size="small" onClick={onCancel}>
          {actions.cancel}
        </Button>
      </div>
    </form>
  );
}
