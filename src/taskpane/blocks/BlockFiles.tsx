import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { OpenFileButton } from "../OpenFileButton";
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
  return (
    <div className={styles.root}>
      {!isEmpty && (
        <Button size="small" onClick={() => saveFile(words.fileName, actions.exported(), "application/json")}>
          {words.export}
        </Button>
      )}
      <OpenFileButton label={words.import} isBusy={isBusy} onFile={(chosen) => void actions.importFile(chosen)} />
    </div>
  );
}
