import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SectionId } from "../../guide/guide-item";
import { headingMatches } from "../../outline/heading-matches";
import type { UnderstoodHeading } from "../../outline/heading-matches";
import type { Reading } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { border: "none", padding: 0, font: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: "transparent", textAlign: "start", cursor: "pointer", overflowWrap: "anywhere", ":hover": { textDecoration: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { font: "inherit", maxWidth: "100%", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "2px 4px" },
});

interface Props {
  readonly reading: Reading;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** How each of the author's headings was understood; a correction is kept in the document and obeyed by the check. */
export function HeadingsPage({ reading: { outline }, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { headings: words } = useSpeech().strings;
  const understood = headingMatches(outline);
  if (understood.length === 0) return <p className={styles.lead}>{words.none}</p>;
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {understood.map((heading) => (
          <HeadingRow key={heading.range.place.join(".")} heading={heading} sections={outline.profile.sections} actions={actions} isBusy={isBusy} />
        ))}
      </ul>
    </>
  );
}

interface RowProps extends Omit<Props, "reading"> {
  readonly heading: UnderstoodHeading;
  readonly sections: Reading["outline"]["profile"]["sections"];
}

function HeadingRow({ heading, sections, actions, isBusy }: RowProps): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { headings: words } = strings;
  const { key, text, level, range, section, by } = heading;
  const choose = (chosen: SectionId | "none" | null): void => void actions.store(({ withMatch }, xml) => withMatch(xml, key, chosen));
  const titleOf = (id: SectionId): string => say(sections.find((one) => one.id === id)?.title ?? { fr: id, en: id });
  return (
    <li className={styles.row} data-heading={text} data-by={by} style={{ paddingInlineStart: `${12 * level}px` }}>
      <button type="button" className={styles.title} disabled={isBusy} onClick={() => void actions.reveal(range)}>
        {text}
      </button>
      <div className={styles.choice}>
        <select
          className={styles.select}
          aria-label={words.of(text)}
          disabled={isBusy}
          value={by === "above" ? "above" : (section ?? "none")}
          onChange={({ target: { value } }) => {
            const chosen = value === "none" ? "none" : sections.find(({ id }) => id === value)?.id;
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {by === "above" && section !== null && <option value="above">{words.inherited(titleOf(section))}</option>}
          <option value="none">{words.nothing}</option>
          {sections.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
        {by === "author" && (
          <>
            {words.corrected}
            <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={words.undoOf(text)} onClick={() => choose(null)}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
