import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Family } from "../../lint/finding";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(80px, 1fr))", gap: tokens.spacingHorizontalXS },
  // Four in a narrow pane: two rows of two rather than three and one.
  even: { gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-4px" },
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The three families are always told, even at 0; the fourth when it has something to say. */
const ALWAYS: readonly Family[] = ["missing", "untested", "ambiguous"];

interface Props {
  readonly counts: Readonly<Record<Family, number>>;
  readonly family: Family | null;
  readonly onFamily: (family: Family | null) => void;
}

/** The counts by family; pressing one shows it alone, pressing it again shows all. */
export function FamilyFilter({ counts, family, onFamily }: Props): ReactElement {
  const styles = useStyles();
  const { check } = useSpeech().strings;
  const families = counts.consistency > 0 ? [...ALWAYS, "consistency" as const] : ALWAYS;
  return (
    <div className={mergeClasses(styles.root, families.length === 4 && styles.even)} role="group" aria-label={check.filter}>
      {families.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.tile, family === one && styles.pressed)}
          aria-pressed={family === one}
          data-family={one}
          onClick={() => onFamily(family === one ? null : one)}
        >
          <span className={styles.number}>{counts[one]}</span>{" "}
          <span className={styles.label}>{check.families[one]}</span>
        </button>
      ))}
    </div>
  );
}
