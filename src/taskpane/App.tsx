import { FluentProvider, makeStyles, ProgressBar, tokens, webDarkTheme } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import type { ReactElement } from "react";
import { announcement } from "./announce";
import { FindingsPane } from "./findings/FindingsPane";
import { NoticeBar } from "./NoticeBar";
import { Confirmations } from "./Confirmations";
import { SectionsPane } from "./sections/SectionsPane";
import { SpeechContext, useSpeech } from "./strings/strings";
import type { Speech } from "./strings/strings";
import { useTheme } from "./theme";
import type { OfficeTheme } from "./theme";
import { useKeptFocus } from "./useKeptFocus";
import { useSession } from "./useSession";
import type { LiveSession, PaneHost } from "./useSession";
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

/** Loaded when first shown: the pane opens without them. */
const LibraryPane = lazy(async () => ({ default: (await import("./library/LibraryPane")).LibraryPane }));
const ReportPage = lazy(async () => ({ default: (await import("./report/ReportPage")).ReportPage }));
const RulesPage = lazy(async () => ({ default: (await import("./rules/RulesPage")).RulesPage }));
const ToolPage = lazy(async () => ({ default: (await import("./tools/ToolPage")).ToolPage }));

function Waiting(): ReactElement {
  const { progress } = useSpeech().strings;
  return <ProgressBar aria-label={progress.label} />;
}

/** What the view chosen shows: its first page, or another one. */
function Panel({ port, ...props }: LiveSession & Pick<PaneHost, "port">): ReactElement {
  const { view, page, checkPage, welcome } = props.session;
  switch (view) {
    case "check":
      return checkPage === "rules" ? <RulesPage {...props} /> : checkPage === "report" ? <ReportPage {...props} /> : <FindingsPane {...props} />;
    case "requirements":
      return <LibraryPane {...props} />;
    case "write":
      return page === "path" || welcome ? <SectionsPane {...props} /> : <ToolPage {...props} port={port} />;
  }
}

/** The pane: three views as tabs, one message at a time, one live region. */
export function App({ speech, officeTheme, ...host }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = useTheme(officeTheme);
  const { session, actions, dispatch } = useSession(host);
  const root = useRef<HTMLDivElement>(null);
  const { strings } = speech;
  const { view, work, notice, confirming } = session;
  useKeptFocus(root);
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={theme} lang={speech.language}>
        {/* The browser's own boxes, lists and scroll bars follow the theme. */}
        <div ref={root} className={styles.root} style={{ colorScheme: theme === webDarkTheme ? "dark" : "light" }}>
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
              <Suspense fallback={<Waiting />}>
                <Panel session={session} actions={actions} dispatch={dispatch} port={host.port} />
              </Suspense>
            </div>
          </main>
          <div className={styles.hidden} role="status">
            {announcement(session, speech)}
          </div>
          {confirming && <Confirmations confirmation={confirming} actions={actions} dispatch={dispatch} />}
        </div>
      </FluentProvider>
    </SpeechContext>
  );
}
