import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { ReactElement } from "react";
import { isJudgeable } from "../../lint/broken-rule";
import type { Finding } from "../../lint/finding";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({ form: { flexBasis: "100%" } });

/** Loaded when first asked for. */
const AsideForm = lazy(async () => ({ default: (await import("./AsideForm")).AsideForm }));

interface Props {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly actions: SessionActions;
}

/** "Laisser tel quel…": asks why, then sets the point aside in the document. */
export function AsideAction({ finding, isBusy, actions }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { aside: words } = strings;
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!isJudgeable(finding)) return null;
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} aria-expanded={open} {...(open ? { "aria-controls": id } : {})} aria-label={words.openOf(say(finding.message))} data-aside onClick={() => setOpen(!open)}>
        {words.open}
      </Button>
      {open && (
        <div id={id} className={styles.form}>
          <Suspense>
            <AsideForm
              finding={finding}
              isBusy={isBusy}
              onCancel={() => setOpen(false)}
              onConfirm={(reason) => {
                setOpen(false);
                void actions.store(({ withAside }, xml) => withAside(xml, finding, reason, new Date()));
              }}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
