import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { readProfile, writeProfile } from "../../guide/profile-settings";
import type { Reading } from "../session";
import type { SessionActions } from "../session-actions";
import { OpenFileButton } from "../OpenFileButton";
import { saveFile } from "../save-file";
import { useSpeech } from "../strings/strings";
import { formOf, moved, settingsOfForm, storedProfile } from "./profile-form";
import { ProfileRow } from "./ProfileRow";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, "& input": { font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "3px 6px" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  error: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly reading: Reading;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** The company's own plan: what is shown, under which title, in which order, what is expected. Kept in the document. */
export function ProfilePage({ reading: { outline }, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings, language } = useSpeech();
  const { profile: words } = strings;
  const stored = storedProfile(outline.document.stored);
  const [form, setForm] = useState(() => formOf(stored, language));
  const fault = form.sections.every(({ isShown }) => !isShown) ? words.atLeastOne : form.sections.some(({ isShown, title }) => isShown && title.trim() === "") ? words.untitled : null;
  const settings = settingsOfForm(form, stored, language);
  const save = (chosen: typeof settings): void => void actions.store(({ withProfile }, xml) => withProfile(xml, chosen));
  const read = async (chosen: File): Promise<void> => {
    try {
      setForm(formOf(readProfile(await chosen.text()), language));
    } catch (cause) {
      actions.failed(cause);
    }
  };
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <label className={styles.field}>
        {words.name}
        <input value={form.name} maxLength={120} onChange={({ target }) => setForm({ ...form, name: target.value })} />
      </label>
      <ul className={styles.list}>
        {form.sections.map((section, index) => (
          <ProfileRow
            key={section.id}
            section={section}
            isFirst={index === 0}
            isLast={index === form.sections.length - 1}
            onChange={(changed) => setForm({ ...form, sections: form.sections.map((one) => (one.id === changed.id ? changed : one)) })}
            onMove={(step) => setForm({ ...form, sections: moved(form.sections, index, step) })}
          />
        ))}
      </ul>
      {fault !== null && (
        <p className={styles.error} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy || fault !== null} data-save-profile onClick={() => save(settings)}>
          {words.save}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            setForm(formOf(null, language));
            save(null);
          }}
        >
          {words.reset}
        </Button>
        <Button size="small" disabledFocusable={fault !== null} onClick={() => saveFile(words.fileName, writeProfile(settings ?? { version: 1, sections: [] }), "application/json")}>
          {words.export}
        </Button>
        <OpenFileButton label={words.import} onFile={(chosen) => void read(chosen)} />
      </div>
    </>
  );
}
