import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSpeech } from "../strings/strings";
import type { Chosen } from "./choose-findings";

const useStyles = makeStyles({ root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` } });

interface Props {
  readonly chosen: Chosen;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

/** What a first look leaves out, one click away. */
export function FoldedButton({ chosen: { foldedInfos, foldedOthers }, unfolded, onToggle }: Props): ReactElement | null {
  const styles = useStyles();
  const { check } = useSpeech().strings;
  if (foldedInfos + foldedOthers === 0) return null;
  return (
    <div className={styles.root}>
      <Button size="small" aria-expanded={unfolded} data-row onClick={onToggle}>
        {unfolded ? check.fold : check.folded(foldedInfos, foldedOthers)}
      </Button>
    </div>
  );
}
