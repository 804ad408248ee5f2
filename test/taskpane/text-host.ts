import type { Document } from "../../src/document/document";
import { UserError } from "../../src/document/error";
import { readText } from "../../src/document/read-text";
import type { WordPort } from "../../src/word/word-port";
import { flatPackage } from "../support/flat-package";

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
    return { ...readText(this.text), stored: this.stored };
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

  readonly insertRows: WordPort["insertRows"] = async (targets) => {
    const [target] = targets;
    this.asked.push(`insert ${String(target?.rows.length)} rows in ${String(target?.table.join("."))}`);
    if (this.isProtected) throw new UserError({ fr: "Document protégé.", en: "Protected document." });
    this.text += (target?.rows ?? []).map((cells) => `\n| ${cells.join(" | ")} |`).join("");
    return Promise.resolve(0);
  };

  readonly removeGuidance: WordPort["removeGuidance"] = async () => {
    const guidance = this.text.match(/^\[À rédiger[^\]]*\]$/gmu)?.length ?? 0;
    this.text = this.text.replace(/^\[À rédiger[^\]]*\]$/gmu, "");
    return Promise.resolve({ guidance, examples: 0, left: 0 });
  };

  /** What the document carries of ours. */
  stored: string | null = null;

  readonly store: WordPort["store"] = async (xml) => {
    this.stored = xml;
    return Promise.resolve();
  };

  readonly apply: WordPort["apply"] = async ({ expected, replacement }) => {
    if (!this.text.includes(expected)) return Promise.resolve("changed");
    this.text = this.text.replace(expected, replacement);
    return Promise.resolve("applied");
  };

  /** The words "selected" in the document; "" for none. */
  selected = "";

  readonly readSelection: WordPort["readSelection"] = async () => {
    this.asked.push("read selection");
    if (this.selected === "") throw new UserError({ fr: "Rien n’est sélectionné.", en: "Nothing is selected." });
    return Promise.resolve({ ooxml: flatPackage(this.selected), text: this.selected });
  };

  readonly insertBlock: WordPort["insertBlock"] = async ({ id, name, ooxml }) => {
    this.asked.push(`insert block ${name}`);
    if (this.isProtected) throw new UserError({ fr: "Document protégé.", en: "Protected document." });
    const inserted = [...ooxml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join("");
    this.text += `\n\n${inserted}`;
    return Promise.resolve({ id: `block-${id}`, title: name, tag: `cadrage:section:block-${id}`, fingerprint: inserted });
  };
}
