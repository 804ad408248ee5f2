import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { CompanyBlock } from "../../exchange/company-blocks";
import type { Inserted, WordPort } from "../../word/word-port";
import { GroupTitle } from "../GroupTitle";
import { useSpeech } from "../strings/strings";
import { BlockFiles } from "./BlockFiles";
import { BlockForm } from "./BlockForm";
import { BlockRow } from "./BlockRow";
import { BlocksNotice } from "./BlocksNotice";
import { categoriesOf, groupBlocks, searchBlocks } from "./group-blocks";
import { useBlocks } from "./useBlocks";
import type { BlockActions } from "./useBlocks";

const useStyles = makeStyles({
  sentence: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  create: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  button: { whiteSpace: "normal", textAlign: "start" },
  search: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    "& input": {
      minWidth: 0,
      padding: "3px 6px",
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      font: "inherit",
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly port: WordPort;
  /** While the pane is at work on the document. */
  readonly isBusy: boolean;
  readonly onInserted: (inserted: Inserted) => void;
  readonly onFailure: (cause: unknown) => void;
}

/** The passages that a company uses again: kept in the browser, inserted at the cursor, shared as a file. */
export function BlocksPane({ port, isBusy: isHostBusy, onInserted, onFailure }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say, language } = useSpeech();
  const { blocks: words } = strings;
  const { state, actions } = useBlocks({ port, onInserted, onFailure });
  const [isCreating, setCreating] = useState(false);
  const create = useRef<HTMLElement>(null);
  const { blocks, fault } = state;
  const isBusy = isHostBusy || state.work !== null;
  if (fault)
    return (
      <p className={styles.sentence} role="alert">
        {say(fault)}
      </p>
    );
  if (blocks === null) return <p className={styles.sentence}>{words.loading}</p>;

  const close = (): void => {
    setCreating(false);
    create.current?.focus();
  };
  return (
    <>
      <p className={styles.sentence}>{words.lead}</p>
      <div className={styles.create}>
        <Button
          ref={(element: HTMLElement | null) => {
            create.current = element;
          }}
          className={styles.button}
          size="small"
          appearance={isCreating ? "secondary" : "primary"}
          aria-expanded={isCreating}
          onClick={() => setCreating(!isCreating)}
        >
          {words.create}
        </Button>
      </div>
      {isCreating && (
        <BlockForm
          sentence={words.how}
          first={{ name: "", category: "" }}
          categories={categoriesOf(blocks, language)}
          confirm={words.confirmCreate}
          isBusy={isBusy}
          onConfirm={(title) => void actions.create(title).then((done) => done && close())}
          onCancel={close}
        />
      )}
      <BlocksNotice state={state} isBusy={isBusy} onRestore={(block) => void actions.restore(block)} />
      {blocks.length === 0 ? <p className={styles.sentence}>{words.empty}</p> : <BlockList blocks={blocks} actions={actions} isBusy={isBusy} />}
      <BlockFiles isEmpty={blocks.length === 0} isBusy={isBusy} actions={actions} />
    </>
  );
}

interface ListProps {
  readonly blocks: readonly CompanyBlock[];
  readonly actions: BlockActions;
  readonly isBusy: boolean;
}

/** The blocks by category, those that a search finds. */
function BlockList({ blocks, actions, isBusy }: ListProps): ReactElement {
  const styles = useStyles();
  const { strings, language } = useSpeech();
  const { blocks: words } = strings;
  const [search, setSearch] = useState("");
  const groups = groupBlocks(searchBlocks(blocks, search), language);
  const categories = categoriesOf(blocks, language);
  return (
    <>
      <label className={styles.search}>
        {words.search}
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {groups.length === 0 && (
        <p className={styles.sentence} role="status">
          {words.nothing}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.category}>
          <GroupTitle title={group.category === "" ? words.uncategorised : group.category} count={words.count(group.blocks.length)} />
          <ul className={styles.list}>
            {group.blocks.map((block) => (
              <BlockRow key={block.id} block={block} categories={categories} actions={actions} isBusy={isBusy} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
