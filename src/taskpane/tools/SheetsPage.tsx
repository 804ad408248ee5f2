import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { CONTRIBUTOR_NAMES, CONTRIBUTORS } from "../../guide/contributor";
import type { Contributor } from "../../guide/contributor";
import { questionSheet, questionSheetTitle } from "../../guide/question-sheet";
import type { Draft } from "../../document/draft";
import { saveFile } from "../save-file";
import type { Reading } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Questions are the rows of the sheet's tables. */
const questionsIn = (sheet: readonly Draft[]): number => sheet.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);

interface Props {
  readonly reading: Reading;
  readonly actions: SessionActions;
}

/** One printable sheet for each contributor: what the document does not say yet and they know. */
export function SheetsPage({ reading: { outline }, actions }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { sheets: words } = strings;
  const [making, setMaking] = useState<Contributor | null>(null);
  const { language } = outline;

  const download = async (contributor: Contributor, sheet: readonly Draft[]): Promise<void> => {
    setMaking(contributor);
    try {
      // The writer and its library are loaded for this alone.
      const { writeDocx } = await import("../../ooxml/write");
      const bytes = await writeDocx(sheet, { ...questionSheetTitle(contributor, language), language });
      saveFile(words.fileName(contributor), new Uint8Array(bytes), DOCX);
    } catch (cause) {
      actions.failed(cause);
    } finally {
      setMaking(null);
    }
  };

  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {CONTRIBUTORS.map((contributor) => {
          const sheet = questionSheet(outline.guide, contributor, language);
          const count = questionsIn(sheet);
          const name = say(CONTRIBUTOR_NAMES[contributor]);
          return (
            <li key={contributor} className={styles.row} data-sheet={contributor}>
              <div>
                <div>{name}</div>
                <div className={styles.count}>{making === contributor ? words.making : count === 0 ? words.none : words.questions(count)}</div>
              </div>
              {count > 0 && (
                <Button size="small" aria-label={words.downloadOf(name)} disabledFocusable={making !== null} onClick={() => void download(contributor, sheet)}>
                  {words.download}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
