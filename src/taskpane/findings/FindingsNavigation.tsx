import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../lint/finding";
import { NextIcon, PreviousIcon } from "../Icons";
import { useSpeech } from "../strings/strings";
import { neighbour } from "./choose-findings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** In the order shown. */
  readonly shown: readonly Finding[];
  readonly selected: string | null;
  readonly onGo: (finding: Finding) => void;
}

/** Goes from point to point, from wherever the list is. */
export function FindingsNavigation({ shown, selected, onGo }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings } = useSpeech();
  if (shown.length === 0) return null;
  const previous = neighbour(shown, selected, -1);
  const next = neighbour(shown, selected, 1);
  const index = shown.findIndex(({ key }) => key === selected);
  return (
    <nav className={styles.root} aria-label={strings.check.navigation}>
      <Button size="small" appearance="subtle" icon={<PreviousIcon />} disabledFocusable={previous === undefined} onClick={() => previous && onGo(previous)}>
        {strings.actions.previous}
      </Button>
      <span className={styles.position}>{strings.check.position(index < 0 ? "–" : String(index + 1), shown.length)}</span>
      <Button size="small" appearance="subtle" icon={<NextIcon />} iconPosition="after" disabledFocusable={next === undefined} onClick={() => next && onGo(next)}>
        {strings.actions.next}
      </Button>
    </nav>
  );
}
