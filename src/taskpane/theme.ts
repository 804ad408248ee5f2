import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What the pane asks of Office.context.officeTheme; undefined where Word says nothing (office-js issue 6134). */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean | undefined;
  /** "#rrggbb". */
  readonly bodyBackgroundColor?: string | undefined;
}

/**
 * The theme to wear: Word's own, else the system's. High contrast is the browser's affair: with forced colours it
 * replaces ours by the system's, on top of whichever theme.
 */
export function themeOf(office: OfficeTheme | undefined, prefersDark: boolean): Theme {
  return (isDark(office) ?? prefersDark) ? webDarkTheme : webLightTheme;
}

function isDark(office: OfficeTheme | undefined): boolean | undefined {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (channels === null) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Relative luminance, without the gamma: enough to tell a dark background from a light one.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Follows the theme. Word has no event for it: it is asked again when the pane gets the focus. */
export function useTheme(officeTheme: () => OfficeTheme | undefined): Theme {
  const [theme, setTheme] = useState(() => themeOf(officeTheme(), darkQuery().matches));
  useEffect(() => {
    const query = darkQuery();
    const update = (): void => setTheme(themeOf(officeTheme(), query.matches));
    query.addEventListener("change", update);
    window.addEventListener("focus", update);
    return () => {
      query.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, [officeTheme]);
  return theme;
}

const darkQuery = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");
