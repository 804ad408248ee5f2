import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { View } from "./session";
import { useSpeech } from "./strings/strings";

const useStyles = makeStyles({
  root: { display: "flex" },
  tab: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "HighlightText", backgroundColor: "Highlight" },
  },
});

const VIEWS: readonly View[] = ["write", "check", "requirements"];

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/**
 * The views as tabs, after the WAI-ARIA pattern: one tab stop, arrows move and select. Fluent's own TabList leaves
 * focusable elements hidden from screen readers around it, which WCAG 4.1.2 (axe: aria-hidden-focus) forbids.
 */
export function ViewTabs({ view, onView }: Props): ReactElement {
  const styles = useStyles();
  const { views } = useSpeech().strings;
  const tabs = useRef(new Map<View, HTMLButtonElement>());
  const move = (event: KeyboardEvent): void => {
    const index = VIEWS.indexOf(view);
    const target = {
      ArrowRight: VIEWS[(index + 1) % VIEWS.length],
      ArrowLeft: VIEWS[(index + VIEWS.length - 1) % VIEWS.length],
      Home: VIEWS[0],
      End: VIEWS.at(-1),
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    onView(target);
    tabs.current.get(target)?.focus();
  };
  return (
    <div role="tablist" aria-label={views.label} className={styles.root} onKeyDown={move}>
      {VIEWS.map((one) => (
        <button
          key={one}
          ref={(element) => {
            if (element) tabs.current.set(one, element);
          }}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          {...(one === view ? { "aria-controls": "panel" } : {})}
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(styles.tab, one === view && styles.selected)}
          onClick={() => onView(one)}
        >
          {views[one]}
        </button>
      ))}
    </div>
  );
}
