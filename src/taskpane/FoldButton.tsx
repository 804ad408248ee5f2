import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NextIcon, OpenIcon } from "./Icons";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  icon: { display: "inline-flex", flexShrink: 0 },
});

/** What a title shows and hides. */
export interface Fold {
  readonly open: boolean;
  /** Id of what it shows and hides. */
  readonly controls: string;
  readonly onToggle: () => void;
}

interface Props extends Fold {
  readonly title: string;
  readonly count: string;
}

/** A heading that shows and hides what is under it. */
export function FoldButton({ title, count, open, controls, onToggle }: Props): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} aria-expanded={open} {...(open ? { "aria-controls": controls } : {})} data-row onClick={onToggle}>
      <span className={styles.icon}>{open ? <OpenIcon /> : <NextIcon />}</span>
      <span className={styles.title}>{title}</span>{" "}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
