import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { Severity } from "../../lint/finding";
import type { OptionSpec } from "../../lint/rule";
import { useSpeech } from "../strings/strings";
import { severitiesOf } from "./rules-form";
import type { FormRule } from "./rules-form";

const field = { font: "inherit", maxWidth: "100%", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "2px 4px" };

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, minWidth: 0 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  set: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, paddingInlineStart: "24px", fontSize: tokens.fontSizeBase200 },
  label: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, maxWidth: "100%" },
  field,
  number: { ...field, width: "72px" },
  words: { ...field, width: "100%", boxSizing: "border-box" },
});

interface Props {
  readonly form: FormRule;
  /** Points that it finds in the document today; null when nothing was checked. */
  readonly count: number | null;
  readonly onChange: (form: FormRule) => void;
}

/** One rule: whether it runs, how grave its points may be, its options. */
export function RuleRow({ form, count, onChange }: Props): ReactElement {
  const styles = useStyles();
  const { strings, say } = useSpeech();
  const { rules: words, check } = strings;
  const { rule, isOn, severity, options } = form;
  const titleId = useId();
  const severities = severitiesOf(rule);
  return (
    <li className={styles.row} data-rule={rule.id}>
      <div className={styles.head}>
        <input type="checkbox" checked={isOn} aria-labelledby={titleId} onChange={({ target }) => onChange({ ...form, isOn: target.checked })} />
        <span id={titleId} className={styles.title}>
          {say(rule.title)}
        </span>
        {count !== null && isOn && <span className={styles.count}>{words.today(count)}</span>}
      </div>
      {isOn && (severities.length > 1 || Object.keys(rule.options).length > 0) && (
        <div className={styles.set}>
          {severities.length > 1 && (
            <select
              className={styles.field}
              aria-label={words.severityOf(say(rule.title))}
              value={severity}
              onChange={({ target }) => {
                const chosen = severities.find((one) => one === target.value);
                if (chosen !== undefined) onChange({ ...form, severity: chosen });
              }}
            >
              {severities.map((one: Severity) => (
                <option key={one} value={one}>
                  {check.severities[one]}
                </option>
              ))}
            </select>
          )}
          {Object.entries(rule.options).map(([name, spec]) => (
            <OptionField key={name} spec={spec} value={options[name] ?? ""} onChange={(value) => onChange({ ...form, options: { ...options, [name]: value } })} />
          ))}
        </div>
      )}
    </li>
  );
}

interface OptionProps {
  readonly spec: OptionSpec;
  readonly value: string | boolean;
  readonly onChange: (value: string | boolean) => void;
}

function OptionField({ spec, value, onChange }: OptionProps): ReactElement {
  const styles = useStyles();
  const { say } = useSpeech();
  if (spec.type === "boolean")
    return (
      <label className={styles.label}>
        <input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} /> {say(spec.title)}
      </label>
    );
  if (spec.type === "number")
    return (
      <label className={styles.label}>
        {say(spec.title)} <input className={styles.number} inputMode="decimal" value={String(value)} onChange={({ target }) => onChange(target.value)} />
      </label>
    );
  return (
    <label className={styles.label}>
      {say(spec.title)} <textarea className={styles.words} rows={3} value={String(value)} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
