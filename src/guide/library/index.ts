import { duplicates } from "./duplicates";
import type { LibraryFamily } from "./requirement";

/** The requirement library, by family, in the order in which the pane shows it. */
export const LIBRARY: readonly LibraryFamily[] = [
  duplicates,
];
