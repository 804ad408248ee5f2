import { refuse } from "./refuse";

const ZIP = [0x50, 0x4b];
/** Compound file, [MS-CFB] 2.2: the old Office formats, and the wrapping of encrypted ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws the sentence that fits when the first bytes say that the file is no .docx at all. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refuse("empty");
  if (startsWith(bytes, COMPOUND)) {
    if (holdsName(bytes, "EncryptedPackage")) throw refuse("encrypted");
    throw refuse(holdsName(bytes, "WordDocument") ? "oldDoc" : "notZip");
  }
  if (!startsWith(bytes, ZIP)) throw refuse("notZip");
  if (bytes.length < 22) throw refuse("damaged");
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** True when a directory entry of a compound file has this name (UTF-16LE, [MS-CFB] 2.6.1). Entries are 128 bytes, aligned. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    let i = 0;
    while (i < name.length && bytes[entry + 2 * i] === name.charCodeAt(i) && bytes[entry + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}
