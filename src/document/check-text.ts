/** The box that begins a line of a checklist, a control that a click ticks where Word has one, else to be typed over; the same in both writers. */
export const CHECK_BOX = { empty: "☐", ticked: "☒" } as const;

/** The box alone. */
export function checkBox(checked: boolean): string {
  return checked ? CHECK_BOX.ticked : CHECK_BOX.empty;
}

/** What follows the box on its line. */
export function afterBox(text: string): string {
  return `\u00a0${text}`;
}

/** A line of a checklist as it is written in a document: "☐ Budget validé". */
export function checkText(text: string, checked: boolean): string {
  return `${checkBox(checked)}${afterBox(text)}`;
}

/** True for a line of a checklist, ticked or not: it asks about the document and says nothing of its subject. */
export function isCheckLine(text: string): boolean {
  return text.startsWith(CHECK_BOX.empty) || text.startsWith(CHECK_BOX.ticked);
}
