import type { ReactElement } from "react";
import type { WordPort } from "../../word/word-port";
import { BlocksPane } from "../blocks/BlocksPane";
import { EmptyState } from "../EmptyState";
import type { Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { SubPage } from "../SubPage";
import { HeadingsPage } from "./HeadingsPage";
import { ProfilePage } from "./ProfilePage";
import { SheetsPage } from "./SheetsPage";

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
  readonly port: WordPort;
}

/** One tool of *Rédiger*, with the way back to the plan. */
export function ToolPage({ session, actions, dispatch, port }: Props): ReactElement | null {
  const { tools, plan } = useSpeech().strings;
  const { page, work, reading } = session;
  if (page === "path") return null;
  const isBusy = work.kind !== "idle";
  return (
    <SubPage key={page} title={tools.pages[page]} back={tools.back} onBack={() => dispatch({ kind: "turned", page: "path" })} work={work} onCancel={actions.cancel}>
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
    </SubPage>
  );
}
