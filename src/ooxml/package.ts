import { unzipSync } from "fflate";
import type { UnzipFileInfo } from "fflate";
import { deflatedEntry } from "./deflated-entry";
import { refuse, refusePart } from "./refuse";
import { refuseForeignFile } from "./foreign-file";

/** Caps set before anything is inflated: fflate reserves the size an entry declares. Sizes in bytes. */
export const LIMITS = { entries: 10_000, part: 160 * 1024 * 1024, total: 320 * 1024 * 1024 } as const;

/**
 * A faster inflation than ours, where the host has one: the `size` bytes that raw deflated data declares to hold. It may
 * throw or give another length: the data is then read our way, which says what is wrong.
 */
export type Inflate = (deflated: Uint8Array, size: number) => Uint8Array;

/** The parts of a .docx, inflated when asked for. Part names are case-insensitive (ECMA-376 part 2, 6.2.2.3) and have no leading slash here. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #inflate: Inflate | undefined;
  /** Name as the archive has it, by folded name. */
  readonly #names = new Map<string, string>();
  #total = 0;

  /** Throws a UserError when the bytes are no archive. */
  constructor(bytes: Uint8Array, inflate?: Inflate) {
    refuseForeignFile(bytes);
    this.#bytes = bytes;
    this.#inflate = inflate;
    let entries = 0;
    this.#unzip((file) => {
      if (++entries > LIMITS.entries) throw refuse("tooManyEntries");
      this.#names.set(fold(file.name), file.name);
      return false;
    });
  }

  has(part: string): boolean {
    return this.#names.has(fold(part));
  }

  /** Names of all parts, folded to lower case. */
  names(): Iterable<string> {
    return this.#names.keys();
  }

  /** The text of a part; null when the package has none of this name. Throws a UserError when it is too large or damaged. */
  text(part: string): string | null {
    const name = this.#names.get(fold(part));
    if (name === undefined) return null;
    let declared = -1;
    let inflated: Uint8Array | null = null;
    const files = this.#unzip((file) => {
      if (file.name !== name) return false;
      if (file.originalSize > LIMITS.part || this.#total + file.originalSize > LIMITS.total) throw refusePart(part, "tooLarge");
      declared = file.originalSize;
      inflated = this.#inflated(name, declared);
      return inflated === null;
    }, part);
    const bytes = inflated ?? files[name];
    // A size declared too small cuts the part off, and its XML is then not well formed.
    if (bytes?.length !== declared) throw refusePart(part, "sizeMismatch");
    this.#total += declared;
    return decode(bytes);
  }

  /** The bytes of an entry by the host's own inflation; null where it has none or does not manage. */
  #inflated(name: string, size: number): Uint8Array | null {
    if (this.#inflate === undefined) return null;
    try {
      const deflated = deflatedEntry(this.#bytes, name);
      const bytes = deflated && this.#inflate(deflated, size);
      return bytes?.length === size ? bytes : null;
    } catch {
      return null;
    }
  }

  #unzip(filter: (file: UnzipFileInfo) => boolean, part?: string): Readonly<Record<string, Uint8Array>> {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (error) {
      if (isFflateError(error)) throw part === undefined ? refuse("damaged", error) : refusePart(part, "compression", error);
      throw error;
    }
  }
}

const fold = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

/** fflate's own errors carry a code; a read past the end of a cut archive is a RangeError or a TypeError. */
const isFflateError = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof TypeError || (error instanceof Error && typeof (error as { code?: unknown }).code === "number");

/** XML of a package is UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5); the decoder drops the byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
