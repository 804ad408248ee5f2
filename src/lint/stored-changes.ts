import { UserError } from "../document/error";
import { readStored, writeStored } from "../document/stored";
import type { StoredSettings } from "../document/stored";
import { MAX_ASIDE, MAX_BASELINE, MAX_REASON, MAX_WORDS } from "../document/stored-dispositions";
import type { StoredAside, StoredDispositions } from "../document/stored-dispositions";
import { isStorable } from "../document/stored-part";
import { foldText } from "../document/text";
import { isJudgeable } from "./broken-rule";
import { readableSettings } from "./config-settings";
import type { ConfigSettings } from "./config-settings";
import type { Finding } from "./finding";

/** Why a reviewer leaves a point as it is. */
export interface AsideReason {
  readonly reason: string;
  /** The reviewer's name; "" when they did not type it. */
  readonly by: string;
  /** Every point of the same rule about the same words, those to come too. */
  readonly everywhere: boolean;
}

/** What the document keeps once a point is left as it is. @throws UserError when it keeps too many already */
export function withAside(xml: string | null, finding: Finding, { reason, by, everywhere }: AsideReason, now: Date): string {
  return changed(xml, ({ points, baseline }) => {
    const words = (finding.text ?? "").replace(/\s+/g, " ").trim().slice(0, MAX_WORDS);
    const name = by.trim().slice(0, MAX_WORDS);
    const aside: StoredAside = {
      key: everywhere && words !== "" ? null : finding.key,
      rule: finding.rule,
      words,
      reason: reason.trim().slice(0, MAX_REASON),
      date: dayOf(now),
      ...(name === "" ? {} : { by: name }),
    };
    const others = points.filter((point) => !isSame(point, aside));
    if (others.length >= MAX_ASIDE) throw new UserError(TOO_MANY);
    return { points: [...others, aside], baseline };
  });
}

/**
 * What the document keeps once a point is back in the list, or what was left of it is forgotten; so it is where the
 * company's settings leave it.
 */
export function withoutAside(xml: string | null, aside: StoredAside): string {
  const { settings } = readStored(xml);
  const shared = readableSettings(settings);
  const left = shared?.aside?.filter((point) => !isSame(point, aside));
  const own = shared === null || left === undefined || left.length === shared.aside?.length ? xml : withSettings(xml, { ...shared, aside: left });
  return changed(own, ({ points, baseline }) => ({ points: points.filter((point) => !isSame(point, aside)), baseline }));
}

/** What the document keeps once the points of the baseline are back in the list. */
export function withoutBaseline(xml: string | null): string {
  return changed(xml, ({ points }) => ({ points, baseline: null }));
}

/**
 * What the document keeps once the points of today are set aside, so that only new ones are listed: those that an older
 * baseline holds stay in it. @throws UserError when there are too many
 */
export function withBaseline(xml: string | null, findings: readonly Finding[], now: Date): string {
  return changed(xml, ({ points, baseline }) => {
    const keys = [...new Set([...(baseline?.keys ?? []), ...findings.filter(isJudgeable).map(({ key }) => key)])];
    if (keys.length > MAX_BASELINE) throw new UserError(TOO_MANY);
    return { points, baseline: keys.length === 0 ? null : { date: dayOf(now), keys } };
  });
}

/** What the document keeps once the check is set otherwise; null goes back to the rules as they come. */
export function withSettings(xml: string | null, settings: ConfigSettings | null): string {
  return fitting(writeStored({ ...readStored(xml), settings }));
}

function changed(xml: string | null, change: (dispositions: StoredDispositions) => StoredDispositions): string {
  const stored: StoredSettings = readStored(xml);
  return fitting(writeStored({ ...stored, dispositions: change(stored.dispositions) }));
}

/** What is longer would not be read back. */
function fitting(xml: string): string {
  if (!isStorable(xml)) throw new UserError(TOO_MANY);
  return xml;
}

function isSame(a: StoredAside, b: StoredAside): boolean {
  return a.rule === b.rule && (a.key === null || b.key === null ? a.key === b.key && foldText(a.words) === foldText(b.words) : a.key === b.key);
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const TOO_MANY = {
  fr: "Ce document garde déjà trop de points mis de côté : remettez-en dans la liste, puis recommencez.",
  en: "This document already keeps too many points set aside: put some back in the list, then try again.",
};
