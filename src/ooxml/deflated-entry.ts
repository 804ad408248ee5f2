const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DEFLATED = 8;

/**
 * The deflated bytes of an entry of a ZIP archive, found by its name in the central directory (APPNOTE 4.3.12). Null
 * when it is not stored so, or when the archive is out of the ordinary (ZIP64, a name twice, cut off): read it otherwise.
 */
export function deflatedEntry(archive: Uint8Array, name: string): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return null;
  const count = view.getUint16(end + 8, true);
  let found: number | null = null;
  for (let entry = view.getUint32(end + 16, true), i = 0; i < count; i++) {
    if (entry + 46 > end || view.getUint32(entry, true) !== CENTRAL_ENTRY) return null;
    const length = view.getUint16(entry + 28, true);
    if (isNamed(archive, entry + 46, length, name)) {
      if (found !== null) return null;
      found = entry;
    }
    entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  if (found === null || view.getUint16(found + 10, true) !== DEFLATED) return null;
  const local = view.getUint32(found + 42, true);
  if (local + 30 > end) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const stop = start + view.getUint32(found + 20, true);
  return stop <= end ? archive.subarray(start, stop) : null;
}

/** Compares names as bytes: only plain ones (the names of parts are) are ever found. */
function isNamed(archive: Uint8Array, at: number, length: number, name: string): boolean {
  if (length !== name.length) return false;
  for (let i = 0; i < length; i++) if (archive[at + i] !== name.charCodeAt(i) || name.charCodeAt(i) > 0x7f) return false;
  return true;
}
