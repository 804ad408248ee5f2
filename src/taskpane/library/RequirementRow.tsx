import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../document/language";
import { typeset } from "../../document/typography";
import type { LibraryRequirement } from "../../guide/library/requirement";
import { PresentIcon } from "../Icons";
import { useSpeech } from "../strings/strings";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, paddingInlineStart: "22px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  covered: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  details: { paddingInlineStart: "22px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, "& dl": { margin: 0 }, "& dt": { fontWeight: tokens.fontWeightSemibold }, "& dd": { margin: 0 } },
});

interface Props {
  readonly requirement: LibraryRequirement;
  readonly language: Language;
  readonly isChosen: boolean;
  readonly isCovered: boolean;
  readonly onToggle: () => void;
}

/** A requirement to choose, in the language in which it would be inserted; its use case and its criterion folded. */
export function RequirementRow({ requirement, language, isChosen, isCovered, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const { library: words } = useSpeech().strings;
  const written = requirement[language];
  const set = (text: string): string => typeset(text, language);
  return (
    <li className={styles.row} data-requirement={requirement.id} data-covered={isCovered}>
      <label className={styles.label}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span lang={language}>{set(written.requirement)}</span>
      </label>
      <div className={styles.note}>
        {isCovered ? (
          <span className={styles.covered}>
            <PresentIcon />
            {words.covered}
          </span>
        ) : (
          words.hints[requirement.hint]
        )}
      </div>
      <details className={styles.details} lang={language}>
        <summary>{words.details}</summary>
        <dl>
          <dt>{words.useCase}</dt>
          <dd>{set(written.useCase)}</dd>
          <dt>{words.acceptance}</dt>
          <dd>{set(written.acceptance)}</dd>
        </dl>
      </details>
    </li>
  );
}
