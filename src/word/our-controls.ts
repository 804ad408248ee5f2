import { squeeze } from "./split-cells";

/** Tag of the content control that holds what a draft inserted. */
export const TAG = "cadrage:section:";

export const tagOf = (draftId: string): string => `${TAG}${draftId}`;

export const isOurs = (tag: string): boolean => tag.startsWith(TAG);

/**
 * A short fingerprint of a text, white space apart (hosts do not separate paragraphs and cells alike): equal for equal
 * texts, different for different ones but for one chance in 2^52. Two 32-bit multiplicative hashes and the length.
 */
export function fingerprint(text: string): string {
  const letters = squeeze(text);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const part = (value: number): string => ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, "0");
  return `${letters.length}-${part(high)}${part(low)}`;
}
