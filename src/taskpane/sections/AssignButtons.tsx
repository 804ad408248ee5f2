import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { CONTRIBUTOR_NAMES, CONTRIBUTORS } from "../../guide/contributor";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  names: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly section: string;
  readonly items: readonly string[];
  /** What is asked for, for screen readers. */
  readonly title: string;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** "À compléter par…": writes in the document what is asked for, and of whom. */
export function AssignButtons({ section, items, title, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" aria-expanded={open} aria-controls={id} aria-label={strings.assign.of(title)} onClick={() => setOpen(!open)} data-assign={section}>
        {strings.assign.by}
      </Button>
      {open && (
        <div id={id} className={styles.names}>
          {CONTRIBUTORS.map((contributor) => (
            <Button
              key={contributor}
              size="small"
              disabledFocusable={isBusy}
              data-contributor={contributor}
              onClick={() => {
                setOpen(false);
                void actions.assign(section, items, contributor);
              }}
            >
              {say(CONTRIBUTOR_NAMES[contributor])}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
