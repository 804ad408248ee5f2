import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactElement } from "react";
import type { Localized } from "../../document/language";
import type { Finding } from "../../lint/finding";
import { SeverityIcon } from "../Icons";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { FindingDetails } from "./FindingDetails";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected } },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "inline-flex", paddingTop: "2px" },
  message: { minWidth: 0, overflowWrap: "anywhere" },
  clamped: { display: "-webkit-box", WebkitLineClamp: "3", WebkitBoxOrient: "vertical", overflow: "hidden" },
});

interface Props {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly why: Localized | undefined;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
  readonly onToggle: () => void;
}

/** One point to review: what to do in a sentence; open, why and the actions. */
export function FindingRow({ finding, isOpen, why, isBusy, actions, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const id = useId();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li ref={ref} className={mergeClasses(styles.row, isOpen && styles.open)} data-finding={finding.rule}>
      <button type="button" className={styles.button} aria-expanded={isOpen} {...(isOpen ? { "aria-controls": id } : {})} data-row onClick={onToggle}>
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} label={strings.check.severities[finding.severity]} />
        </span>
        <span className={mergeClasses(styles.message, !isOpen && styles.clamped)}>{say(finding.message)}</span>
      </button>
      {isOpen && <FindingDetails id={id} finding={finding} why={why} isBusy={isBusy} actions={actions} />}
    </li>
  );
}
