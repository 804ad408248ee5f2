import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { GroupTitle } from "../GroupTitle";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { InsertButtons } from "./InsertButtons";
import type { Plan, PlannedExtra } from "./plan";

const useStyles = makeStyles({
  title: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly plan: Plan;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** What may be inserted by itself: covers, then the tables of each section. */
export function ExtrasGroup({ plan, open, onToggle, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const id = useId();
  const tables = plan.extras.filter(({ kind }) => kind === "table");
  const covers = plan.extras.filter(({ kind }) => kind === "cover");
  const groups = [
    { title: strings.plan.covers, extras: covers },
    ...plan.sections.map((section) => ({ title: say(section.title), extras: tables.filter((table) => table.section === section.id) })),
  ].filter(({ extras }) => extras.length > 0);
  return (
    <section>
      <GroupTitle title={strings.plan.extras} count={String(tables.length + covers.length)} fold={{ open, controls: id, onToggle }} />
      {open && (
        <div id={id}>
          {groups.map(({ title, extras }) => (
            <div key={title}>
              <h4 className={styles.title}>{title}</h4>
              <ul className={styles.list}>
                {extras.map((extra: PlannedExtra) => (
                  <li key={extra.template} className={styles.row}>
                    {say(extra.title)}
                    <InsertButtons title={say(extra.title)} insertable={extra} actions={actions} isBusy={isBusy} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
