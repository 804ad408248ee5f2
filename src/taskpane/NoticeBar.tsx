import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { noticeSentence } from "./announce";
import { CloseIcon } from "./Icons";
import type { Notice, View } from "./session";
import type { SessionActions } from "./session-actions";
import { useSpeech } from "./strings/strings";

const useStyles = makeStyles({
  root: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
  details: { marginTop: tokens.spacingVerticalXS, "& pre": { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, fontSize: tokens.fontSizeBase200 } },
});

const INTENTS = { inserted: "success", insertedAll: "success", rowsAdded: "success", guidanceRemoved: "info", stored: "success", removedAll: "info", removed: "info", replaced: "success", moved: "warning", changed: "warning", cancelled: "info", failed: "error" } as const;

interface Props {
  readonly notice: Notice;
  readonly view: View;
  readonly actions: SessionActions;
  readonly onClose: () => void;
}

/** What just happened, in one sentence, and what can be done about it. */
export function NoticeBar({ notice, view, actions, onClose }: Props): ReactElement {
  const styles = useStyles();
  const speech = useSpeech();
  const { strings } = speech;
  return (
    <MessageBar className={styles.root} intent={INTENTS[notice.kind]} layout="multiline" shape="square">
      <MessageBarBody>
        {noticeSentence(notice, speech)}
        {notice.kind === "failed" && (
          <details className={styles.details}>
            <summary>{strings.notices.details}</summary>
            <pre>{notice.failure.details}</pre>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<CloseIcon />} aria-label={strings.actions.dismiss} onClick={onClose} />}
      >
        <NoticeActions notice={notice} view={view} actions={actions} />
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeActions({ notice, view, actions }: Omit<Props, "onClose">): ReactElement | null {
  const words = useSpeech().strings.actions;
  // Inside one of our own controls nothing holds what was inserted: Word alone can take it back.
  if (notice.kind === "inserted" && notice.inserted.tag === "") return null;
  if (notice.kind === "inserted")
    return (
      <>
        <Button size="small" data-keep-focus onClick={() => void actions.showInserted(notice.inserted)}>
          {words.show}
        </Button>
        <Button size="small" onClick={() => void actions.remove([notice.inserted], false)}>
          {words.remove}
        </Button>
      </>
    );
  if (notice.kind === "insertedAll")
    return (
      <Button size="small" data-keep-focus onClick={() => void actions.remove(notice.inserted, false)}>
        {words.remove}
      </Button>
    );
  if (!("failure" in notice) && notice.kind !== "moved" && notice.kind !== "changed" && notice.kind !== "cancelled") return null;
  const label = notice.kind === "failed" && notice.failure.doing === "reading" ? words.retry : view === "check" ? words.checkAgain : words.refresh;
  return (
    <Button size="small" data-keep-focus onClick={() => void (view === "check" ? actions.check() : actions.read())}>
      {label}
    </Button>
  );
}
