/** The box that begins a line of a checklist, to be ticked by typing over it; the same in both writers. */
export const CHECK_BOX = { empty: "☐", ticked: "☒" } as const;

/** A line of a checklist as it is written in a document: "☐ Budget validé". */
export function checkText(text: string, checked: boolean): string {
  return `${checked ? CHECK_BOX.ticked : CHECK_BOX.empty}\u00a0${text}`;
}

/** True for a line of a checklist, ticked or not: it asks about the document and says nothing of its subject. */
export function isCheckLine(text: string): boolean {
  return text.startsWith(CHECK_BOX.empty) || text.startsWith(CHECK_BOX.ticked);
}
