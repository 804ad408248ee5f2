import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsOf } from "../../lint/counts";
import type { Family, Severity } from "../../lint/finding";
import { trendText } from "../../lint/trend";
import { RefreshIcon, SeverityIcon } from "../Icons";
import type { Check } from "../session";
import { useSpeech } from "../strings/strings";
import { FamilyFilter } from "./FamilyFilter";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  time: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  severities: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  severity: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Props {
  readonly check: Check;
  readonly family: Family | null;
  readonly isBusy: boolean;
  readonly onFamily: (family: Family | null) => void;
  readonly onCheckAgain: () => void;
  readonly onReport: () => void;
  readonly onRules: () => void;
}

/** The counts of one check: in all, by family (which filters), by severity. No score. */
export function Summary({ check, family, isBusy, onFamily, onCheckAgain, onReport, onRules }: Props): ReactElement {
  const styles = useStyles();
  const { strings, language } = useSpeech();
  const counts = countsOf(check.findings);
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(check.at);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} tabIndex={-1} data-keep-focus>
            {strings.check.total(check.findings.length)}
          </h2>
          <p className={styles.time}>{strings.check.at(time)}</p>
          {check.trend && <p className={styles.time} data-trend>{trendText(check.trend, new Date(check.at), language)}</p>}
        </div>
        <Button size="small" icon={<RefreshIcon />} disabledFocusable={isBusy} onClick={onCheckAgain}>
          {strings.actions.check}
        </Button>
      </div>
      <FamilyFilter counts={counts.families} family={family} onFamily={onFamily} />
      <ul className={styles.severities}>
        {SEVERITIES.filter((severity) => counts.severities[severity] > 0).map((severity) => (
          <li key={severity} className={styles.severity}>
            <SeverityIcon severity={severity} />
            {strings.check.severityCounts[severity](counts.severities[severity])}
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        <Button size="small" appearance="subtle" data-open-report onClick={onReport}>
          {strings.report.open}
        </Button>
        <Button size="small" appearance="subtle" data-rules onClick={onRules}>
          {strings.rules.open}
        </Button>
      </div>
    </div>
  );
}
