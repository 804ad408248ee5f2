import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { trendOf } from "../../lint/last-review";
import { reportCsv } from "../../lint/report-csv";
import { reportHtml } from "../../lint/report-html";
import { hasReviewAnnex } from "../../outline/review-annex";
import { EmptyState } from "../EmptyState";
import { saveFile } from "../save-file";
import type { Check, Reading, Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { SubPage } from "../SubPage";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** What can be made of a review: a page, a spreadsheet, an annex of the document, a mark to compare the next one with. */
export function ReportPage({ session, actions, dispatch }: Props): ReactElement {
  const { report: words, check: checkWords, actions: acts } = useSpeech().strings;
  const { work, reading, check } = session;
  return (
    <SubPage title={words.title} back={words.back} onBack={() => dispatch({ kind: "checkTurned", page: "findings" })} work={work} onCancel={actions.cancel}>
      {reading === null || check === null ? (
        <EmptyState sentence={checkWords.idle} action={acts.check} onAct={() => void actions.check()} />
      ) : (
        <ReportChoices reading={reading} check={check} actions={actions} isBusy={work.kind !== "idle"} />
      )}
    </SubPage>
  );
}

interface ChoicesProps {
  readonly reading: Reading;
  readonly check: Check;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

function ReportChoices({ reading: { outline }, check, actions, isBusy }: ChoicesProps): ReactElement {
  const styles = useStyles();
  const { strings, language } = useSpeech();
  const { report: words } = strings;
  const { findings, aside, stale } = check;

  const download = (): void => {
    const page = { file: words.document, outline, findings, left: { aside, stale }, now: new Date(check.at), trend: trendOf(outline, findings) };
    saveFile(words.fileName("html"), reportHtml(page, language), "text/html;charset=utf-8");
  };
  const keep = (): void => void actions.store(({ reviewOf, withReview }, xml) => withReview(xml, reviewOf(outline, findings, new Date())));
  const choices = [
    { id: "html", label: words.html, hint: words.htmlHint, act: download },
    { id: "csv", label: words.csv, hint: words.csvHint, act: () => saveFile(words.fileName("csv"), reportCsv(outline, findings, { aside, stale }, language), "text/csv;charset=utf-8") },
    { id: "annex", label: hasReviewAnnex(outline.document) ? words.replaceAnnex : words.annex, hint: words.annexHint, act: () => void actions.insertAnnex() },
    { id: "keep", label: words.keep, hint: words.keepHint, act: keep },
  ];
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {choices.map(({ id, label, hint, act }) => (
          <li key={id} className={styles.row}>
            <Button size="small" disabledFocusable={isBusy} data-report={id} aria-describedby={`report-${id}`} onClick={act}>
              {label}
            </Button>
            <p id={`report-${id}`} className={styles.hint}>
              {hint}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
