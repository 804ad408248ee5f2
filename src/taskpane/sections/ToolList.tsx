import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../document/language";
import { GroupTitle } from "../GroupTitle";
import type { Page, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  button: { justifyContent: "flex-start", whiteSpace: "normal", textAlign: "start" },
  language: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS, "& select": { font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "2px 4px" } },
});

const PAGES: readonly Exclude<Page, "path">[] = ["headings", "blocks", "sheets", "profile"];

interface Props {
  /** Guidance placeholders left in the document. */
  readonly guidance: number;
  /** Chosen for what is inserted; null for the document's own. */
  readonly language: Language | null;
  readonly documentLanguage: Language;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
  readonly isBusy: boolean;
}

/** What helps besides the path: how headings were understood, company blocks, question sheets, the company's model, the last cleaning. */
export function ToolList({ guidance, language, documentLanguage, actions, dispatch, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { tools } = useSpeech().strings;
  return (
    <section>
      <GroupTitle title={tools.title} />
      <div className={styles.list}>
        {PAGES.map((page) => (
          <Button key={page} className={styles.button} appearance="subtle" size="small" data-page={page} onClick={() => dispatch({ kind: "turned", page })}>
            {tools.pages[page]}
          </Button>
        ))}
        <Button className={styles.button} appearance="subtle" size="small" disabledFocusable={isBusy || guidance === 0} data-remove-guidance onClick={() => void actions.removeGuidance(false)}>
          {guidance === 0 ? tools.noGuidance : tools.removeGuidance}
        </Button>
        <label className={styles.language}>
          {tools.language}
          <select
            value={language ?? ""}
            onChange={({ target }) => dispatch({ kind: "languageChosen", language: target.value === "fr" || target.value === "en" ? target.value : null })}
          >
            <option value="">{tools.ofDocument(tools.languages[documentLanguage])}</option>
            <option value="fr">{tools.languages.fr}</option>
            <option value="en">{tools.languages.en}</option>
          </select>
        </label>
      </div>
    </section>
  );
}
