/** The rows of the guide: aims A, steps E, review checks V, sections C, CRM families F, recommended sections B. */
export const GUIDE_ITEMS = [
  "A1", "A2", "A3", "A4",
  "E1", "E2", "E3", "E4", "E5",
  "V1", "V2", "V3", "V4", "V5",
  "C1", "C2", "C3", "C4", "C5", "C6", "C7",
  "F1", "F2", "F3",
  "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10",
] as const;

export type GuideItem = (typeof GUIDE_ITEMS)[number];

/** A row that is a section of the document. */
export type SectionId = Extract<GuideItem, `C${string}` | `B${string}`>;

/** A step of the guided path. */
export type GuideStep = Extract<GuideItem, `E${string}`>;
