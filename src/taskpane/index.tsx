import { createRoot } from "react-dom/client";
import { createWordPort } from "../word/word-port";
import { App } from "./App";
import { paneLanguage, speechOf } from "./strings/strings";
import type { Shelf } from "./stored-session";
import type { OfficeTheme } from "./theme";

/** Composition root: the only file of the pane that knows Office. */
void Office.onReady(() => {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element #pane");
  const speech = speechOf(paneLanguage(Office.context.displayLanguage));
  document.documentElement.lang = speech.language;
  document.title = speech.strings.name;
  createRoot(root).render(
    <App port={createWordPort()} speech={speech} officeTheme={officeTheme} search={window.location.search} shelf={openShelf()} />,
  );
});

/** Types promise it, some hosts leave it out (office-js issue 6134). */
function officeTheme(): OfficeTheme | undefined {
  return (Office.context as Partial<Office.Context>).officeTheme;
}

/** A host that embeds the pane may forbid storage: reading the property then throws. */
function openShelf(): Shelf {
  const open = (get: () => Storage): Storage | null => {
    try {
      return get();
    } catch {
      return null;
    }
  };
  return { session: open(() => window.sessionStorage), local: open(() => window.localStorage) };
}
