import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FoldButton } from "./FoldButton";
import type { Fold } from "./FoldButton";

const useStyles = makeStyles({
  root: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  plain: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2 },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

interface Props {
  readonly title: string;
  readonly count?: string;
  /** Absent: nothing to fold. */
  readonly fold?: Fold | undefined;
}

/** The title of a group of rows, with a count, foldable or not. */
export function GroupTitle({ title, count = "", fold }: Props): ReactElement {
  const styles = useStyles();
  if (fold)
    return (
      <h3 className={styles.root}>
        <FoldButton title={title} count={count} {...fold} />
      </h3>
    );
  return (
    <h3 className={`${styles.root} ${styles.plain}`}>
      <span className={styles.title}>{title}</span>
      {count !== "" && <span className={styles.count}>{count}</span>}
    </h3>
  );
}
