import { itemNotFound } from "./errors";
import type { OpenDocument } from "./open-document";

/** Functions in a table of members take the object's own target; method syntax lets one table type stand for all. */
type Read<T> = { of(target: T, open: OpenDocument): unknown }["of"];
type Write<T> = { of(target: T, value: unknown, open: OpenDocument): void }["of"];
type Follow<T> = { of(target: T, open: OpenDocument): AnyObject | null }["of"];
type Call<T> = { of(target: T, args: readonly unknown[], open: OpenDocument): unknown }["of"];

export interface Scalar<T> {
  readonly get?: Read<T>;
  readonly set?: Write<T>;
}

/** One class of the Word API: its members by their name on the wire (`StyleBuiltIn`). */
export interface Kind<T> {
  readonly name: string;
  /** Takes whatever is said to it and answers nothing: the library's own telemetry. */
  readonly silent?: boolean;
  readonly id?: Read<T>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties; null is a null object, for the members named ...OrNullObject. */
  readonly links?: Readonly<Record<string, Follow<T>>>;
  readonly methods?: Readonly<Record<string, Call<T>>>;
  /** The members of a collection. */
  readonly items?: { of(target: T, open: OpenDocument): readonly AnyObject[] }["of"];
}

/** An object of the API: what it is and what of the document it stands for. */
export interface HostObject<T> {
  readonly kind: Kind<T>;
  readonly target: T;
}
export type AnyObject = HostObject<unknown>;

export const isHostObject = (value: unknown): value is AnyObject =>
  typeof value === "object" && value !== null && "kind" in value && "target" in value;

/** A collection of objects already known. */
export function collection(name: string, items: readonly AnyObject[], methods: Kind<readonly AnyObject[]>["methods"] = {}): AnyObject {
  const kind: Kind<readonly AnyObject[]> = {
    name,
    items: (target) => target,
    methods: {
      GetFirst: (target) => present(target[0] ?? null, `${name}.getFirst()`),
      GetFirstOrNullObject: (target) => target[0] ?? null,
      ...methods,
    },
  };
  return { kind, target: items };
}

/** The object, or Word's ItemNotFound where there is none. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw itemNotFound(what);
  return value;
}
