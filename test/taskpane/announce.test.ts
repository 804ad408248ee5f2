import { UserError } from "../../src/document/error";
import { announcement } from "../../src/taskpane/announce";
import { failureOf, isAbort } from "../../src/taskpane/failure";
import { FIRST_SESSION, reduce } from "../../src/taskpane/session";
import type { Session, SessionEvent } from "../../src/taskpane/session";
import { speechOf } from "../../src/taskpane/strings/strings";
import { EMPTY_PLAN, finding, outlineOf } from "./findings/sample";

const reading = { outline: outlineOf([]), plan: EMPTY_PLAN } as const;
const said = (language: "fr" | "en", ...events: SessionEvent[]): string =>
  announcement(events.reduce(reduce, { ...FIRST_SESSION, view: "check" } as Session), speechOf(language)).replaceAll("\u00a0", " ");
const examined = (...findings: ReturnType<typeof finding>[]): SessionEvent => ({ kind: "examined", reading, check: { findings, aside: [], stale: [], reasons: new Map(), trend: null, at: 0 } });

describe("the live region", () => {
  test("says what begins, then what was found", () => {
    expect(said("fr", { kind: "started", work: "reading", quiet: false })).toBe("Lecture du document…");
    expect(said("fr", examined(finding("a", { severity: "error" }), finding("b")))).toBe("2 points à revoir, 1 à régler avant l’envoi, 1 à améliorer");
    expect(said("en", examined(finding("a")))).toBe("1 point to review, 1 to improve");
    expect(said("fr", examined())).toBe("Rien à revoir.");
  });

  test("says an insertion, and keeps quiet while the document is read again", () => {
    const notice = { kind: "inserted", inserted: { id: "objectives", title: "Objectifs", tag: "", fingerprint: "" }, isSection: true } as const;
    expect(said("fr", { kind: "noticed", notice }, { kind: "started", work: "reading", quiet: true })).toBe("Section « Objectifs » insérée.");
  });

  test("says a failure in the words of the person who can mend it", () => {
    const protection = new UserError({ fr: "Document protégé.", en: "Protected document." }, { cause: new Error("AccessDenied") });
    const failed = (cause: unknown): SessionEvent => ({ kind: "noticed", notice: { kind: "failed", failure: failureOf("writing", cause) } });
    expect(said("fr", failed(protection))).toBe("Document protégé.");
    expect(said("en", failed(new Error("oops")))).toBe("Nothing was changed: Word refused the change.");
  });
});

describe("what support is told", () => {
  test("is names, codes and messages along the causes, never a stack", () => {
    const cause = Object.assign(new Error("not allowed"), { code: "AccessDenied" });
    const { details, sentence } = failureOf("reading", new Error("read failed", { cause }));
    expect(details).toBe("Error: read failed\nError AccessDenied: not allowed");
    expect(sentence).toBeNull();
    expect(failureOf("reading", "a text").details).toBe("a text");
  });

  test("a stop is no failure", () => {
    expect([isAbort(AbortSignal.abort().reason), isAbort(new Error("x")), isAbort(undefined)]).toEqual([true, false, false]);
  });
});
