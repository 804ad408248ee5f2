import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { CompanyBlock } from "../../exchange/company-blocks";
import { useSpeech } from "../strings/strings";
import { BlockForm } from "./BlockForm";
import type { BlockActions } from "./useBlocks";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  preview: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly block: CompanyBlock;
  readonly categories: readonly string[];
  readonly actions: BlockActions;
  readonly isBusy: boolean;
}

/** One block: its name, the beginning of its text, what can be done with it. */
export function BlockRow({ block, categories, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { blocks: words } = useSpeech().strings;
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, category, text, language } = block;
  if (isRenaming)
    return (
      <li data-block={id}>
        <BlockForm
          first={{ name, category }}
          categories={categories}
          confirm={words.confirmRename}
          isBusy={isBusy}
          onConfirm={(title) => void actions.rename(block, title).then((done) => setRenaming(!done))}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  return (
    <li className={styles.row} data-block={id}>
      <span className={styles.name}>{name}</span>
      <span className={styles.preview} {...(text !== "" && language ? { lang: language } : {})}>
        {text === "" ? words.noText : text}
      </span>
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.insertOf(name)} disabledFocusable={isBusy} onClick={() => void actions.insert(block)}>
          {words.insert}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.renameOf(name)} disabledFocusable={isBusy} onClick={() => setRenaming(true)}>
          {words.rename}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.removeOf(name)} disabledFocusable={isBusy} onClick={() => void actions.remove(block)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
