import type { ReactElement } from "react";
import { ConfirmDialog } from "./ConfirmDialog";
import type { Confirmation, SessionEvent } from "./session";
import type { SessionActions } from "./session-actions";
import { useSpeech } from "./strings/strings";

interface Props {
  readonly confirmation: Confirmation;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The question that awaits an answer. */
export function Confirmations({ confirmation, actions, dispatch }: Props): ReactElement {
  const { removal, guidanceRemoval } = useSpeech().strings;
  const onKeep = (): void => dispatch({ kind: "answered" });
  if (confirmation.kind === "guidance") return <ConfirmDialog {...guidanceRemoval} onKeep={onKeep} onConfirm={() => void actions.removeGuidance(true)} />;
  const { inserted } = confirmation;
  const [first] = inserted;
  const { body, keep, confirm } = removal;
  const title = inserted.length === 1 && first ? removal.title(first.title) : removal.titleOfMany(inserted.length);
  return <ConfirmDialog title={title} body={body} keep={keep} confirm={confirm} onKeep={onKeep} onConfirm={() => void actions.remove(inserted, true)} />;
}
