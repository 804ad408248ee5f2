import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { PreviousIcon } from "./Icons";
import type { Session } from "./session";
import type { SessionActions } from "./session-actions";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  title: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, overflowY: "auto", minHeight: 0, paddingBottom: tokens.spacingVerticalL },
});

interface Props {
  readonly title: string;
  /** Label of the way back to the view that opened this one. */
  readonly back: string;
  readonly onBack: () => void;
  readonly work: Session["work"];
  readonly onCancel: SessionActions["cancel"];
  readonly children: ReactNode;
}

/** A page opened from a view: the way back, a title that takes the focus, and the progress of long work in their place. */
export function SubPage({ title, back, onBack, work, onCancel, children }: Props): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={onCancel} />;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<PreviousIcon />} onClick={onBack}>
          {back}
        </Button>
        <h2 ref={heading} className={styles.title} tabIndex={-1} data-keep-focus>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
