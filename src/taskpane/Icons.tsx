import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../lint/finding";
import type { PlannedSection } from "./sections/plan";

export {
  Add16Regular as AddIcon,
  ArrowClockwise16Regular as RefreshIcon,
  ArrowDown16Regular as DownIcon,
  ArrowUp16Regular as UpIcon,
  CheckmarkCircle16Filled as PresentIcon,
  ChevronDown16Regular as OpenIcon,
  ChevronLeft16Regular as PreviousIcon,
  ChevronRight16Regular as NextIcon,
  Dismiss16Regular as CloseIcon,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "inline-flex" },
  present: { color: tokens.colorStatusSuccessForeground1 },
  started: { color: tokens.colorBrandForeground1 },
  toFill: { color: tokens.colorBrandForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const STATES = { present: CheckmarkCircle16Filled, started: CircleHalfFill16Regular, toFill: Circle16Regular, missing: CircleHint16Regular } as const;
const SEVERITIES = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** A dashed, empty, half or ticked circle; the state's word always stands beside it. */
export function StateIcon({ state }: { readonly state: PlannedSection["state"] }): ReactElement {
  const styles = useStyles();
  const Icon = STATES[state];
  return (
    <span className={`${styles.icon} ${styles[state]}`}>
      <Icon />
    </span>
  );
}

/** A disc, a triangle or an outline; `label` names it where no word stands beside it. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactElement {
  const styles = useStyles();
  const Icon = SEVERITIES[severity];
  return (
    <span className={`${styles.icon} ${styles[severity]}`}>
      <Icon {...(label === undefined ? {} : { "aria-label": label })} />
    </span>
  );
}
