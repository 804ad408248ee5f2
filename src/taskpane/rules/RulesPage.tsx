import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { readConfig, writeConfig } from "../../lint/config-settings";
import type { ConfigSettings } from "../../lint/config-settings";
import type { Family } from "../../lint/finding";
import { RULES } from "../../rules";
import { EmptyState } from "../EmptyState";
import { GroupTitle } from "../GroupTitle";
import { OpenFileButton } from "../OpenFileButton";
import { saveFile } from "../save-file";
import type { Check, Reading, Session, SessionEvent } from "../session";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import { SubPage } from "../SubPage";
import { BaselineBox } from "./BaselineBox";
import { RuleRow } from "./RuleRow";
import { faultOf, formOf, settingsOfForm, sharedSettings, storedSettings } from "./rules-form";
import type { FormRule } from "./rules-form";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  field: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    "& textarea": { font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "3px 6px" },
  },
  error: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

const FAMILIES: readonly Family[] = ["missing", "untested", "ambiguous", "consistency"];

interface Props {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** How the check is set in this document: rules, words of the company, starting afresh. With the way back to the points. */
export function RulesPage({ session, actions, dispatch }: Props): ReactElement {
  const { rules: words, plan } = useSpeech().strings;
  const { work, reading, check } = session;
  return (
    <SubPage title={words.title} back={words.back} onBack={() => dispatch({ kind: "checkTurned", page: "findings" })} work={work} onCancel={actions.cancel}>
      {reading === null ? (
        <EmptyState sentence={plan.idle} action={plan.read} onAct={() => void actions.read()} />
      ) : (
        <RulesForm reading={reading} check={check} actions={actions} isBusy={work.kind !== "idle"} />
      )}
    </SubPage>
  );
}

interface FormProps {
  readonly reading: Reading;
  readonly check: Check | null;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

function RulesForm({ reading, check, actions, isBusy }: FormProps): ReactElement {
  const styles = useStyles();
  const { strings } = useSpeech();
  const { rules: words } = strings;
  const stored = storedSettings(reading.outline.document.stored);
  const [form, setForm] = useState(() => formOf(stored, RULES));
  const fault = faultOf(form);
  const settings = settingsOfForm(form, stored);
  const counts = countByRule(check);
  const save = (chosen: ConfigSettings | null): void => void actions.store(({ withSettings }, xml) => withSettings(xml, chosen));
  const read = async (chosen: File): Promise<void> => {
    try {
      setForm(formOf(readConfig(await chosen.text(), RULES), RULES));
    } catch (cause) {
      actions.failed(cause);
    }
  };
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {FAMILIES.map((family) => (
        <section key={family} aria-label={words.families[family]}>
          <FamilyRules
            family={family}
            rules={form.rules.filter(({ rule }) => rule.family === family)}
            counts={counts}
            onChange={(changed) => setForm({ ...form, rules: form.rules.map((rule) => (rule.rule === changed.rule ? changed : rule)) })}
          />
        </section>
      ))}
      <section aria-label={words.words}>
        <GroupTitle title={words.words} />
        <label className={styles.field}>
          {words.allow}
          <textarea rows={3} value={form.allow} placeholder={words.perLine} data-words="allow" onChange={({ target }) => setForm({ ...form, allow: target.value })} />
        </label>
        <label className={styles.field}>
          {words.add}
          <textarea rows={3} value={form.add} placeholder={words.perLine} data-words="add" onChange={({ target }) => setForm({ ...form, add: target.value })} />
        </label>
      </section>
      {fault !== null && (
        <p className={styles.error} role="alert">
          {words.faults[fault]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy || fault !== null} data-save-rules onClick={() => save(settings)}>
          {words.save}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            setForm(formOf(null, RULES));
            save(null);
          }}
        >
          {words.reset}
        </Button>
        <Button size="small" disabledFocusable={fault !== null} onClick={() => saveFile(words.fileName, writeConfig(sharedSettings(settings, reading.outline.document.stored)), "application/json")}>
          {words.export}
        </Button>
        <OpenFileButton label={words.import} onFile={(chosen) => void read(chosen)} />
      </div>
      <section aria-label={words.baseline.title}>
        <GroupTitle title={words.baseline.title} />
        <BaselineBox reading={reading} check={check} actions={actions} isBusy={isBusy} />
      </section>
    </>
  );
}

interface FamilyProps {
  readonly family: Family;
  readonly rules: readonly FormRule[];
  /** Null when nothing was checked. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly onChange: (changed: FormRule) => void;
}

/** The rules of one family, folded until somebody asks for them: they are many. */
function FamilyRules({ family, rules, counts, onChange }: FamilyProps): ReactElement {
  const styles = useStyles();
  const { rules: words } = useSpeech().strings;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <GroupTitle title={words.families[family]} count={words.on(rules.filter(({ isOn }) => isOn).length, rules.length)} fold={{ open, controls: id, onToggle: () => setOpen(!open) }} />
      {open && (
        <ul id={id} className={styles.list}>
          {rules.map((one) => (
            <RuleRow key={one.rule.id} form={one} count={counts === null ? null : (counts.get(one.rule.id) ?? 0)} onChange={onChange} />
          ))}
        </ul>
      )}
    </>
  );
}

/** How many points each rule finds; null when nothing was checked. */
function countByRule(check: Check | null): ReadonlyMap<string, number> | null {
  if (check === null) return null;
  const counts = new Map<string, number>();
  for (const { rule } of check.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
