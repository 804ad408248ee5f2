import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DownIcon, UpIcon } from "../Icons";
import { useSpeech } from "../strings/strings";
import type { FormSection } from "./profile-form";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, minWidth: 0, font: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "3px 6px" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly section: FormSection;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (section: FormSection) => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One section of the company's plan. */
export function ProfileRow({ section, isFirst, isLast, onChange, onMove }: Props): ReactElement {
  const styles = useStyles();
  const { profile: words } = useSpeech().strings;
  const { id, title, isShown, isRequired } = section;
  return (
    <li className={styles.row} data-profile={id}>
      <div className={styles.line}>
        <input className={styles.title} value={title} maxLength={120} disabled={!isShown} aria-label={words.titleOf(title)} onChange={({ target }) => onChange({ ...section, title: target.value })} />
        <Button size="small" appearance="subtle" icon={<UpIcon />} aria-label={words.up(title)} disabledFocusable={isFirst} onClick={() => onMove(-1)} />
        <Button size="small" appearance="subtle" icon={<DownIcon />} aria-label={words.down(title)} disabledFocusable={isLast} onClick={() => onMove(1)} />
      </div>
      <div className={styles.choices}>
        <label>
          <input type="checkbox" checked={isShown} aria-label={words.shownOf(title)} onChange={({ target }) => onChange({ ...section, isShown: target.checked })} /> {words.shown}
        </label>
        <label>
          <input type="checkbox" checked={isRequired} disabled={!isShown} aria-label={words.requiredOf(title)} onChange={({ target }) => onChange({ ...section, isRequired: target.checked })} /> {words.required}
        </label>
      </div>
    </li>
  );
}
