import type { Content } from "./content";

/** What was read past because it is not text of the author's: said, never dropped silently. */
export interface Opaque {
  readonly kind: "opaque";
  /** What it is. A table of contents is opaque: its lines are neither headings nor requirements; so is our own report of a review. */
  readonly what: "tableOfContents" | "embedded" | "review" | "unknown";
  /** A short description for notes, such as the name of the XML element. */
  readonly name: string;
}

/** A cell; a cell that a vertical merge continues is left out of its row (ECMA-376 17.4.84). */
export interface Cell {
  /** Grid column where the cell starts, from 0. */
  readonly column: number;
  /** Grid columns covered (gridSpan, ECMA-376 17.4.17), at least 1. */
  readonly columns: number;
  /** Rows covered (vMerge), at least 1. */
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  /** Leading rows marked as repeated header rows (w:tblHeader); 0 when the author marked none. */
  readonly headerRows: number;
}

export type Block = Content | Table | Opaque;

/** A text of its own in the file: the body first, then what floats beside it. */
export interface Story {
  readonly kind: "body" | "textBox" | "footnote" | "endnote" | "comment";
  readonly blocks: readonly Block[];
}

/** A sentence about something noticed while reading, for people (text boxes read apart, unknown elements...). */
export interface Note {
  /** Stable id, such as "picture", "unknown-element", "tracked-changes". */
  readonly id: string;
  /** What exactly, such as the element's name. */
  readonly detail: string;
  /** How many times. */
  readonly count: number;
}

/** One immutable reading of a document. */
export interface Document {
  /** stories[0] is the body, always there. */
  readonly stories: readonly [Story, ...Story[]];
  readonly notes: readonly Note[];
  /** The file's own custom XML part of namespace urn:cadrage:document:1, as text; null without one. */
  readonly stored: string | null;
}
