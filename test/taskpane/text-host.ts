import type { Document } from "../../src/document/document";
import { UserError } from "../../src/document/error";
import { readText } from "../../src/document/read-text";
import type { WordPort } from "../../src/word/word-port";

/** A host whose document is a text: what the pane asks of Word, done for real on a string. */
export class TextHost implements WordPort {
  /** What was asked, in order. */
  readonly asked: string[] = [];
  isProtected = false;
  /** Resolves before each reading ends; replace it to hold a reading back. */
  gate: Promise<void> = Promise.resolve();

  constructor(public text: string) {}

  readonly read: WordPort["read"] = async ({ signal, onProgress } = {}): Promise<Document> => {
    this.asked.push("read");
    onProgress?.(0, 1);
    await this.gate;
    signal?.throwIfAborted();
    return readText(this.text);
  };

  readonly reveal: WordPort["reveal"] = async ({ place }) => {
    this.asked.push(`reveal ${place.join(".")}`);
    return Promise.resolve(this.text === "" ? "gone" : "words");
  };

  readonly insert: WordPort["insert"] = async (draft, position) => {
    this.asked.push(`insert ${draft.id} ${position.kind}`);
    if (this.isProtected) throw new UserError({ fr: "Document protégé.", en: "Protected document." });
    const blocks = draft.blocks.map((block) =>
      block.kind === "heading" ? `# ${block.text}` : block.kind === "guidance" ? `[À rédiger : ${block.text}]` : "text" in block ? block.text : "",
    );
    const inserted = blocks.join("\n\n");
    this.text += `\n\n${inserted}`;
    return Promise.resolve({ id: draft.id, title: draft.title, tag: `cadrage:section:${draft.id}`, fingerprint: inserted });
  };

  readonly remove: WordPort["remove"] = async ({ fingerprint }, force) => {
    this.asked.push(force ? "remove by force" : "remove");
    const start = this.text.indexOf("# Objectifs");
    if (start < 0) return Promise.resolve("gone");
    if (!force && this.text.slice(start) !== fingerprint) return Promise.resolve("modified");
    this.text = this.text.slice(0, start).trimEnd();
    return Promise.resolve("removed");
  };

  readonly revealInserted: WordPort["revealInserted"] = async ({ fingerprint }) => Promise.resolve(this.text.includes(fingerprint));

  readonly apply: WordPort["apply"] = async ({ expected, replacement }) => {
    if (!this.text.includes(expected)) return Promise.resolve("changed");
    this.text = this.text.replace(expected, replacement);
    return Promise.resolve("applied");
  };
}
