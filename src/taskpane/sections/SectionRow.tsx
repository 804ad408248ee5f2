import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CONTRIBUTOR_NAMES } from "../../guide/contributor";
import { StateIcon } from "../Icons";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { AssignButtons } from "./AssignButtons";
import { InsertButtons } from "./InsertButtons";
import type { PlannedSection } from "./plan";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, alignItems: "flex-start" },
  icon: { display: "inline-flex", paddingTop: "2px" },
  body: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  state: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  clamped: { display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical", overflow: "hidden" },
  see: { flexShrink: 0 },
});

interface Props {
  readonly section: PlannedSection;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** One section of the guide: its state in words, where it is, what remains in it, how to insert it. */
export function SectionRow({ section, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { state, guidance, lacks, heading, insertable, contributor, expected } = section;
  const title = say(section.title);
  const words = [strings.plan.states[state], ...(expected === "recommended" ? [strings.plan.advised] : []), ...(guidance > 0 ? [strings.plan.guidance(guidance)] : [])].join(" · ");
  const isWritten = state === "present" || state === "started";
  const toAdd = isWritten ? lacks.map((item) => say(item.title)).join(", ") : "";
  return (
    <li className={styles.row} data-section={section.id} data-state={state}>
      <span className={styles.icon}>
        <StateIcon state={state} />
      </span>
      <div className={styles.body}>
        <div className={styles.title}>{title}</div>
        <div className={styles.state}>{words}</div>
        {state !== "present" && <div className={styles.state}>{strings.plan.answeredBy(say(CONTRIBUTOR_NAMES[contributor]))}</div>}
        {toAdd !== "" && <div className={mergeClasses(styles.state, styles.clamped)}>{strings.plan.lacks(toAdd)}</div>}
        {toAdd !== "" && <AssignButtons section={section.id} items={lacks.map(({ id }) => id)} title={title} actions={actions} isBusy={isBusy} />}
        {insertable && <InsertButtons title={title} insertable={insertable} actions={actions} isBusy={isBusy} />}
      </div>
      {heading && (
        <Button
          className={styles.see}
          size="small"
          appearance="subtle"
          aria-label={strings.actions.seeIn(title)}
          disabledFocusable={isBusy}
          onClick={() => void actions.reveal(heading)}
        >
          {strings.actions.see}
        </Button>
      )}
    </li>
  );
}
