import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompanyBlock } from "../../exchange/company-blocks";
import { useSpeech } from "../strings/strings";
import type { Speech } from "../strings/strings";
import type { BlocksMessage, BlocksState } from "./useBlocks";

const useStyles = makeStyles({
  working: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  left: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The button that was pressed is gone with its row. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

interface Props {
  readonly state: Pick<BlocksState, "message" | "work">;
  readonly isBusy: boolean;
  readonly onRestore: (block: CompanyBlock) => void;
}

/** What is being done, or was just done; a deletion can be taken back. Told to screen readers too. */
export function BlocksNotice({ state: { message, work }, isBusy, onRestore }: Props): ReactElement {
  const styles = useStyles();
  const speech = useSpeech();
  const { blocks: words } = speech.strings;
  const left = message?.kind === "imported" ? message.imported.left : [];
  const removed = message?.kind === "removed" ? message.block : null;
  return (
    <div role="status">
      {work && <p className={styles.working}>{words[work]}</p>}
      {message && (
        <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline" shape="square">
          <MessageBarBody>
            {sentenceOf(message, speech)}
            {left.length > 0 && (
              <ul className={styles.left}>
                {left.map(({ name, reason }, index) => (
                  <li key={index}>{words.left(name, speech.say(reason))}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          {removed && (
            <MessageBarActions>
              <Button ref={takeFocus} size="small" disabledFocusable={isBusy} onClick={() => onRestore(removed)}>
                {words.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function sentenceOf(message: BlocksMessage, { strings: { blocks: words } }: Speech): string {
  switch (message.kind) {
    case "imported":
      return words.imported(message.imported.added, message.imported.replaced);
    case "removed":
      return words.removed(message.block.name);
    case "saved":
    case "renamed":
    case "restored":
      return words[message.kind](message.name);
  }
}
