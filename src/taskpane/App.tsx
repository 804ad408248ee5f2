import { FluentProvider, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import { announcement } from "./announce";
import { FindingsPane } from "./findings/FindingsPane";
import { NoticeBar } from "./NoticeBar";
import { RemoveDialog } from "./RemoveDialog";
import { SectionsPane } from "./sections/SectionsPane";
import { SpeechContext } from "./strings/strings";
import type { Speech } from "./strings/strings";
import { useTheme } from "./theme";
import type { OfficeTheme } from "./theme";
import { useKeptFocus } from "./useKeptFocus";
import { useSession } from "./useSession";
import type { PaneHost } from "./useSession";
import { ViewTabs } from "./ViewTabs";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", position: "relative", fontSize: tokens.fontSizeBase300 },
  // Word draws its own menu over the top right corner of the pane: 34 × 32 px.
  head: { flexShrink: 0, paddingRight: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  busy: { flexShrink: 0, height: "2px" },
  hidden: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface AppProps extends PaneHost {
  readonly speech: Speech;
  /** Asked anew when the theme may have changed. */
  readonly officeTheme: () => OfficeTheme | undefined;
}

/** The pane: two views as tabs, one message at a time, one live region. */
export function App({ speech, officeTheme, ...host }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = useTheme(officeTheme);
  const { session, actions, dispatch } = useSession(host);
  const root = useRef<HTMLDivElement>(null);
  const { strings } = speech;
  const { view, work, notice, confirming } = session;
  useKeptFocus(root);
  const props = { session, actions, dispatch };
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={theme} lang={speech.language}>
        <div ref={root} className={styles.root}>
          <header className={styles.head}>
            <h1 className={styles.hidden}>{strings.name}</h1>
            <ViewTabs view={view} onView={(next) => dispatch({ kind: "viewed", view: next })} />
          </header>
          <main className={styles.panel}>
            {notice && <NoticeBar notice={notice} view={view} actions={actions} onClose={() => dispatch({ kind: "noticeClosed" })} />}
            <div id="panel" className={styles.panel} role="tabpanel" aria-labelledby={`tab-${view}`}>
              <div className={styles.busy}>
                {(work.kind === "writing" || (work.kind !== "idle" && work.quiet)) && <ProgressBar aria-label={strings.progress.label} />}
              </div>
              {view === "write" ? <SectionsPane {...props} /> : <FindingsPane {...props} />}
            </div>
          </main>
          <div className={styles.hidden} role="status">
            {announcement(session, speech)}
          </div>
          {confirming && (
            <RemoveDialog title={confirming.title} onKeep={() => dispatch({ kind: "removalAnswered" })} onRemove={() => void actions.remove(confirming, true)} />
          )}
        </div>
      </FluentProvider>
    </SpeechContext>
  );
}
