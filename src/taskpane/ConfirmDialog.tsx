import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: {
    maxWidth: "calc(100vw - 48px)",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly body: string;
  /** What each button says: what it will do. */
  readonly keep: string;
  readonly confirm: string;
  readonly onKeep: () => void;
  readonly onConfirm: () => void;
}

/**
 * Asks before something of the author's goes. The browser's own modal dialog: it holds the focus, gives
 * it back, and hides the rest from screen readers by itself.
 */
export function ConfirmDialog({ title, body, keep, confirm, onKeep, onConfirm }: Props): ReactElement {
  const styles = useStyles();
  const ref = useRef<HTMLDialogElement>(null);
  const [titleId, bodyId] = [useId(), useId()];
  // Closed before it leaves the page, or the focus would not come back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      className={styles.root}
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p id={bodyId}>{body}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onKeep}>
          {keep}
        </Button>
        <Button onClick={onConfirm}>{confirm}</Button>
      </div>
    </dialog>
  );
}
