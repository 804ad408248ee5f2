import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rowTitle } from "../../guide/row-titles";
import { normsOf } from "../../lint/rule-source";
import { RULES } from "../../rules";
import { useSpeech } from "../strings/strings";
import { exampleLines } from "./example-lines";
import type { ExampleLine } from "./example-lines";

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalXS} 0`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: "anywhere" },
  mark: { color: "inherit", backgroundColor: "transparent", fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusWarningForeground1 },
  source: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Examples of each kind that help; more would be a page to read. */
const SHOWN = 3;

interface Props {
  /** Id of the rule. */
  readonly rule: string;
}

/** What a rule would have said of other texts, what it leaves alone, and where it comes from: from the rule itself, without the network. */
export function RuleExplanation({ rule: id }: Props): ReactElement | null {
  const styles = useStyles();
  const { strings, say, language } = useSpeech();
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return null;
  const { why: words } = strings;
  const { good, bad } = rule.examples;
  const norms = normsOf(rule.source);
  return (
    <section className={styles.root} aria-label={words.about(say(rule.title))} data-rule-explanation={id}>
      <h4 className={styles.title}>{say(rule.title)}</h4>
      <Examples title={words.bad} texts={bad[language]} />
      <Examples title={words.good} texts={good[language]} />
      <p className={styles.source}>{words.guide(rule.source.guide.map((row) => say(rowTitle(row))).join(" · "))}</p>
      {norms.length > 0 && <p className={styles.source}>{words.norms(norms.join(" · "))}</p>}
    </section>
  );
}

function Examples({ title, texts }: { readonly title: string; readonly texts: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <>
      <h5 className={styles.title}>{title}</h5>
      <ul className={styles.list}>
        {texts.slice(0, SHOWN).map((text) => (
          <li key={text}>
            {exampleLines(text).map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ line: { isHeading, parts } }: { readonly line: ExampleLine }): ReactElement {
  const styles = useStyles();
  return (
    <div className={isHeading ? styles.heading : styles.line}>
      {parts.map(({ text, isMarked }, index) =>
        isMarked ? (
          <mark key={index} className={styles.mark}>
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </div>
  );
}
