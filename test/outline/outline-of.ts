import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { buildOutline } from "../../src/outline/build-outline";
import type { Outline } from "../../src/outline/outline";

/** The outline of a document in the notation of read-text.ts. */
export const outlineOf = (text: string): Outline => buildOutline(readText(text), GUIDE_PROFILE);
