import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { Fold } from "../FoldButton";
import { GroupTitle } from "../GroupTitle";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { countPresent } from "./count-present";
import type { PlannedSection } from "./plan";
import { SectionRow } from "./SectionRow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly title: string;
  readonly sections: readonly PlannedSection[];
  /** Absent: always open. */
  readonly fold?: Omit<Fold, "controls">;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** The sections of one kind, in the guide's order. */
export function SectionList({ title, sections, fold, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = useSpeech().strings;
  const id = useId();
  const share = plan.share(countPresent(sections), sections.length);
  return (
    <section>
      <GroupTitle title={title} fold={fold && { ...fold, controls: id }} {...(fold ? { count: share } : {})} />
      {(fold?.open ?? true) && (
        <ul id={id} className={styles.list}>
          {sections.map((section) => (
            <SectionRow key={section.id} section={section} actions={actions} isBusy={isBusy} />
          ))}
        </ul>
      )}
    </section>
  );
}
