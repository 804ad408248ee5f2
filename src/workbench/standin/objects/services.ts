import type { AnyObject, Kind } from "../host-object";

export interface SearchOptions {
  matchCase: boolean;
  matchWholeWord: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  ignorePunct: boolean;
  ignoreSpace: boolean;
  matchWildcards: boolean;
}

const flag = (name: keyof SearchOptions): { get(options: SearchOptions): boolean; set(options: SearchOptions, value: unknown): void } => ({
  get: (options) => options[name],
  set: (options, value) => {
    options[name] = value === true;
  },
});

const SEARCH_OPTIONS: Kind<SearchOptions> = {
  name: "SearchOptions",
  scalars: {
    MatchCase: flag("matchCase"),
    MatchWholeWord: flag("matchWholeWord"),
    MatchPrefix: flag("matchPrefix"),
    MatchSuffix: flag("matchSuffix"),
    IgnorePunct: flag("ignorePunct"),
    IgnoreSpace: flag("ignoreSpace"),
    MatchWildcards: flag("matchWildcards"),
    MatchWildCards: flag("matchWildcards"),
  },
};

const SILENT: Kind<string> = { name: "Silent", silent: true };

/** Services that office.js itself calls, unasked: accepted and forgotten. */
export const isInternalService = (name: string): boolean => name.startsWith("Microsoft.Telemetry.") || name.startsWith("Microsoft.InternalService.");

/** Objects made with `new`: search options, and what office.js makes for itself. */
export function service(name: string): AnyObject | undefined {
  if (isInternalService(name)) return { kind: SILENT, target: name };
  if (name !== "Microsoft.WordServices.SearchOptions") return undefined;
  const target: SearchOptions = { matchCase: false, matchWholeWord: false, matchPrefix: false, matchSuffix: false, ignorePunct: false, ignoreSpace: false, matchWildcards: false };
  return { kind: SEARCH_OPTIONS, target };
}
