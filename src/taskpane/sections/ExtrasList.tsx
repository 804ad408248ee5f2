import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { GroupTitle } from "../GroupTitle";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { InsertButtons } from "./InsertButtons";
import type { PlannedExtra } from "./plan";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly extras: readonly PlannedExtra[];
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** What may be inserted besides sections: tables and checklists. */
export function ExtrasList({ extras, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  return (
    <section>
      <GroupTitle title={strings.plan.extras} />
      <ul className={styles.list}>
        {extras.map((extra) => (
          <li key={extra.template} className={styles.row}>
            {say(extra.title)}
            <InsertButtons title={say(extra.title)} insertable={extra} actions={actions} isBusy={isBusy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
