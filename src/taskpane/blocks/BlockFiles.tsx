import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import { saveFile } from "../save-file";
import { useSpeech } from "../strings/strings";
import type { BlockActions } from "./useBlocks";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly isEmpty: boolean;
  readonly isBusy: boolean;
  readonly actions: BlockActions;
}

/** Blocks to and from a file, to share them by e-mail. */
export function BlockFiles({ isEmpty, isBusy, actions }: Props): ReactElement {
  const styles = useStyles();
  const { blocks: words } = useSpeech().strings;
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      {!isEmpty && (
        <Button size="small" onClick={() => saveFile(words.fileName, actions.exported(), "application/json")}>
          {words.export}
        </Button>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={() => file.current?.click()}>
        {words.import}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.import}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void actions.importFile(chosen);
          target.value = "";
        }}
      />
    </div>
  );
}
