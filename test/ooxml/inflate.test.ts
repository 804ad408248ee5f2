import { inflateRawSync } from "node:zlib";
import { ContentPool } from "../../src/document/content";
import type { Document } from "../../src/document/document";
import { UserError } from "../../src/document/error";
import { deflatedEntry } from "../../src/ooxml/deflated-entry";
import type { Inflate } from "../../src/ooxml/package";
import { readDocx } from "../../src/ooxml/read";
import { docx } from "../support/docx";

const bytes = docx({ document: "<w:p><w:r><w:t>La solution doit être accessible.</w:t></w:r></w:p>".repeat(40) });
const inflate: Inflate = (deflated, size) => inflateRawSync(deflated, { maxOutputLength: size + 1 });

function outcome(file: Uint8Array, host?: Inflate): Document | string {
  try {
    return readDocx(file, new ContentPool(), host);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe("the host's own inflation", () => {
  it("is given the deflated bytes of each part with the size declared", () => {
    const sizes: number[] = [];
    const document = readDocx(bytes, new ContentPool(), (deflated, size) => {
      sizes.push(size);
      return inflate(deflated, size);
    });
    expect(document).toEqual(readDocx(bytes));
    expect(sizes).toContain(inflateRawSync(deflatedEntry(bytes, "word/document.xml") ?? new Uint8Array()).length);
  });

  it.each([
    ["throws", () => { throw new Error("no"); }],
    ["gives another length", () => new Uint8Array(3)],
  ] as const)("is not believed where it %s", (_name, host) => {
    expect(outcome(bytes, host)).toEqual(outcome(bytes));
  });

  it("changes nothing of what is read of a damaged file, nor of its refusal", () => {
    let state = 11;
    const random = (below: number): number => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below;
    for (let round = 0; round < 200; round++) {
      const damaged = bytes.slice();
      for (let i = 0; i < 1 + (round % 6); i++) damaged[random(damaged.length)] = random(256);
      expect(outcome(damaged, inflate)).toEqual(outcome(damaged));
    }
  });

  it("finds no entry of another name, nor in bytes cut off", () => {
    expect(deflatedEntry(bytes, "word/none.xml")).toBeNull();
    expect(deflatedEntry(bytes.subarray(0, bytes.length - 30), "word/document.xml")).toBeNull();
  });
});
