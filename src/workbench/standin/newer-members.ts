/** Members that Microsoft's npm copy of office.js lacks, or gates by a set that never shipped, with the set of their tag in @types/office-js. */
export const NEWER_MEMBERS = [
  { class: "Document", member: "changeTrackingMode", since: "1.4", kind: "scalar", settable: true },
  { class: "Body", member: "getReviewedText", since: "1.4", kind: "result" },
  { class: "Paragraph", member: "getReviewedText", since: "1.4", kind: "result" },
  { class: "Range", member: "getReviewedText", since: "1.4", kind: "result" },
  { class: "ContentControl", member: "getReviewedText", since: "1.4", kind: "result" },
  { class: "Document", member: "getContentControls", since: "1.5", kind: "object", type: "ContentControlCollection" },
  { class: "Body", member: "getContentControls", since: "1.5", kind: "object", type: "ContentControlCollection" },
  { class: "Paragraph", member: "uniqueLocalId", since: "1.6", kind: "scalar" },
  { class: "Document", member: "getParagraphByUniqueLocalId", since: "1.6", kind: "object", type: "Paragraph" },
  { class: "Paragraph", member: "getText", since: "1.7", kind: "result" },
  { class: "Paragraph", member: "insertAnnotations", since: "1.7", kind: "result" },
  { class: "Paragraph", member: "getAnnotations", since: "1.7", kind: "object", type: "AnnotationCollection" },
  { class: "ContentControl", member: "checkboxContentControl", since: "1.7", kind: "property", type: "CheckboxContentControl" },
] as const satisfies readonly NewerMember[];

interface NewerMember {
  readonly class: string;
  readonly member: string;
  readonly since: string;
  readonly kind: "scalar" | "result" | "object" | "property";
  readonly settable?: boolean;
  readonly type?: string;
}

type Class = new (...args: never[]) => object;
/** What this file uses of the library's inside (office.js is not typed there). */
interface Library {
  readonly BatchApiHelper: {
    invokeMethod(object: object, name: string, operation: number, args: readonly unknown[], flags: number, result: number): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
    createPropertyObject(type: Class, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(type: Class, parent: object, name: string, operation: number, args: readonly unknown[], isCollection: boolean, invalid: boolean, byId: null, flags: number): object;
  };
  readonly Utility: {
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
    load(object: object, options: unknown): object;
    fixObjectPathIfNecessary(object: object, value: unknown): void;
  };
  readonly ClientObject: Class;
}
type Proxied = Record<string, unknown>;
interface Receiver {
  readonly prototype: Proxied & { _handleResult: (this: Proxied, value: unknown) => void };
}

const READ = 1;
const READ_FLAGS = 4;
const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** Adds the members to the loaded library (globals Word and OfficeExtension): each throws the library's own ApiNotFound below its set. */
export function addNewerMembers(page: object = globalThis): void {
  const { Word: word, OfficeExtension: library } = page as { Word: Record<string, Class>; OfficeExtension: Library };
  word.CheckboxContentControl ??= newClass("CheckboxContentControl", library);
  defineScalar(word.CheckboxContentControl, { class: "CheckboxContentControl", member: "isChecked", since: "1.7", kind: "scalar", settable: true }, library);
  for (const newer of NEWER_MEMBERS as readonly NewerMember[]) {
    const owner = word[newer.class];
    if (!owner) throw new Error(`office.js has no class ${newer.class}`);
    if (newer.kind === "scalar") defineScalar(owner, newer, library);
    else if (newer.kind === "property") defineProperty(owner, newer, word, library);
    else defineMethod(owner, newer, word, library);
  }
  typedContentControls(word, library);
}

const gate = ({ class: owner, member, since }: NewerMember, library: Library): void => library.Utility.throwIfApiNotSupported(`${owner}.${member}`, "WordApi", since, "Word");

/** A class with nothing but what every proxy has: `load`, and taking in results. */
function newClass(name: string, library: Library): Class {
  const created = class extends library.ClientObject {};
  Object.defineProperty(created.prototype, "_className", { get: () => name });
  const base = (library.ClientObject as unknown as Receiver).prototype._handleResult;
  Object.assign(created.prototype, {
    load(this: object, options: unknown) {
      return library.Utility.load(this, options);
    },
    _handleResult(this: object, value: unknown) {
      base.call(this as Proxied, value);
      if (value !== null && value !== undefined) library.Utility.fixObjectPathIfNecessary(this, value);
    },
  });
  return created;
}

function defineScalar(owner: Class, newer: NewerMember, library: Library): void {
  const { prototype } = owner as unknown as Receiver;
  const field = `__newer_${newer.member}`;
  const wire = wireName(newer.member);
  const handle = prototype._handleResult;
  prototype._handleResult = function (this: Proxied, value: unknown) {
    handle.call(this, value);
    const loaded = value as Proxied | null | undefined;
    if (loaded?.[wire] !== undefined) this[field] = loaded[wire];
  };
  Object.defineProperty(prototype, newer.member, {
    configurable: true,
    enumerable: true,
    get(this: Proxied) {
      library.Utility.throwIfNotLoaded(newer.member, this[field], newer.class, this._isNull);
      gate(newer, library);
      return this[field];
    },
    set(this: Proxied, value: unknown) {
      gate(newer, library);
      if (newer.settable !== true) throw new TypeError(`${newer.class}.${newer.member} is read-only`);
      this[field] = value;
      library.BatchApiHelper.invokeSetProperty(this, wire, value, 0);
    },
  });
}

function defineProperty(owner: Class, newer: NewerMember, word: Record<string, Class>, library: Library): void {
  const field = `__newer_${newer.member}`;
  const wire = wireName(newer.member);
  const { prototype } = owner as unknown as Receiver;
  const handle = prototype._handleResult;
  prototype._handleResult = function (this: Proxied, value: unknown) {
    handle.call(this, value);
    const loaded = (value as Proxied | null | undefined)?.[wire];
    if (loaded !== undefined) (this[newer.member] as { _handleResult(value: unknown): void })._handleResult(loaded);
  };
  Object.defineProperty(prototype, newer.member, {
    configurable: true,
    enumerable: true,
    get(this: Proxied) {
      gate(newer, library);
      return (this[field] ??= library.BatchApiHelper.createPropertyObject(typeNamed(newer, word), this, wire, false, READ_FLAGS));
    },
  });
}

function defineMethod(owner: Class, newer: NewerMember, word: Record<string, Class>, library: Library): void {
  const wire = wireName(newer.member);
  (owner.prototype as Proxied)[newer.member] = function (this: object, ...args: unknown[]) {
    gate(newer, library);
    const given = args.length === 0 ? [null] : args;
    return newer.kind === "result"
      ? library.BatchApiHelper.invokeMethod(this, wire, READ, given, READ_FLAGS, 0)
      : library.BatchApiHelper.createMethodObject(typeNamed(newer, word), this, wire, READ, given, newer.type?.endsWith("Collection") === true, false, null, READ_FLAGS);
  };
}

function typeNamed({ type = "" }: NewerMember, word: Record<string, Class>): Class {
  const found = word[type];
  if (!found) throw new Error(`office.js has no class ${type}`);
  return found;
}

/** `insertContentControl("PlainText")` (1.5) and `("CheckBox")` (1.7): the npm copy takes no type. */
function typedContentControls(word: Record<string, Class>, library: Library): void {
  for (const owner of ["Body", "Paragraph", "Range"]) {
    const prototype = word[owner]?.prototype as Proxied;
    const plain = prototype.insertContentControl as () => object;
    prototype.insertContentControl = function (this: object, type?: string) {
      if (type === undefined || type === "RichText") return plain.call(this);
      library.Utility.throwIfApiNotSupported(`${owner}.insertContentControl`, "WordApi", type === "CheckBox" ? "1.7" : "1.5", "Word");
      return library.BatchApiHelper.createMethodObject(typeNamed({ class: owner, member: "", since: "", kind: "object", type: "ContentControl" }, word), this, "InsertContentControl", 0, [type], false, true, null, 0);
    };
  }
}
