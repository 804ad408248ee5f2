import { makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Language } from "../../document/language";
import { GroupTitle } from "../GroupTitle";
import { useSpeech } from "../strings/strings";
import type { RequirementGroup } from "./group-requirements";
import { RequirementRow } from "./RequirementRow";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface Props {
  readonly group: RequirementGroup;
  /** What a search finds is shown unfolded. */
  readonly isSearch: boolean;
  readonly language: Language;
  readonly chosen: ReadonlySet<string>;
  readonly isCovered: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
}

/** A family of the library, foldable. */
export function FamilyGroup({ group: { family, requirements }, isSearch, language, chosen, isCovered, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const { say } = useSpeech();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const open = isSearch || unfolded;
  return (
    <section data-family={family.id}>
      <GroupTitle title={say(family.title)} count={String(requirements.length)} fold={{ open, controls: id, onToggle: () => setUnfolded(!unfolded) }} />
      {open && (
        <ul id={id} className={styles.list}>
          {requirements.map((requirement) => (
            <RequirementRow key={requirement.id} requirement={requirement} language={language} isChosen={chosen.has(requirement.id)} isCovered={isCovered(requirement.id)} onToggle={() => onToggle(requirement.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
