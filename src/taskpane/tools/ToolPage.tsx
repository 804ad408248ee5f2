import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { WordPort } from "../../word/word-port";
import { BlocksPane } from "../blocks/BlocksPane";
import { EmptyState } from "../EmptyState";
import { PreviousIcon } from "../Icons";
import type { Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { WorkProgress } from "../WorkProgress";
import { HeadingsPage } from "./HeadingsPage";
import { ProfilePage } from "./ProfilePage";
import { SheetsPage } from "./SheetsPage";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  title: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, overflowY: "auto", minHeight: 0, paddingBottom: tokens.spacingVerticalL },
});

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
  readonly port: WordPort;
}

/** One tool of *Rédiger*, with the way back to the plan. */
export function ToolPage({ session, actions, dispatch, port }: Props): ReactElement | null {
  const styles = useStyles();
  const { tools, plan } = useSpeech().strings;
  const { page, work, reading } = session;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [page]);
  if (page === "path") return null;
  if (work.kind !== "idle" && work.kind !== "writing" && !work.quiet) return <WorkProgress work={work} onCancel={actions.cancel} />;
  const isBusy = work.kind !== "idle";
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<PreviousIcon />} onClick={() => dispatch({ kind: "turned", page: "path" })}>
          {tools.back}
        </Button>
        <h2 ref={title} className={styles.title} tabIndex={-1} data-keep-focus>
          {tools.pages[page]}
        </h2>
      </div>
      <div className={styles.body}>
        {page === "blocks" ? (
          <BlocksPane port={port} isBusy={isBusy} onInserted={(inserted) => void actions.inserted(inserted)} onFailure={actions.failed} />
        ) : reading === null ? (
          <EmptyState sentence={plan.idle} action={plan.read} onAct={() => void actions.read()} />
        ) : page === "headings" ? (
          <HeadingsPage reading={reading} actions={actions} isBusy={isBusy} />
        ) : page === "profile" ? (
          <ProfilePage reading={reading} actions={actions} isBusy={isBusy} />
        ) : (
          <SheetsPage reading={reading} actions={actions} />
        )}
      </div>
    </div>
  );
}
