import { apiNotFound, generalException, invalidArgument, itemNotFound, WordError } from "./errors";
import { isHostObject, type AnyObject } from "./host-object";
import type { OpenDocument } from "./open-document";
import type { References } from "./references";

/** One line of a request, as Microsoft's client library writes it. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Skip?: number; readonly Top?: number };
  readonly ArgumentInfo?: ArgumentInfo;
}
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
export interface RequestBody {
  readonly Actions?: readonly ActionInfo[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPathInfo>>;
}
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly HttpStatusCode: number };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, ensureUnchanged: 6 } as const;
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What a batch needs of its host besides the document. */
export interface BatchHost {
  readonly open: OpenDocument;
  readonly references: References;
  readonly root: AnyObject;
  /** A `new` object of the library, by its wire name; undefined where the host has no such class. */
  service(name: string): AnyObject | undefined;
  /** Called before each member is used: throws where the advertised API set lacks it or the host forbids it. */
  guard(kind: string, member: string, writes: boolean, type?: unknown): void;
  /** Called before each action, with its rank in the batch: where errors are injected. */
  beforeAction(rank: number): void;
}

/** Runs the actions in order; the first that fails ends the batch, what came before stays. */
export function runBatch(body: RequestBody, host: BatchHost): ResponseBody {
  const batch = new Batch(body, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [rank, action] of (body.Actions ?? []).entries()) {
    try {
      host.beforeAction(rank);
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      // A mistake of the stand-in itself must not leave the add-in waiting for ever: it is answered too, with its stack.
      const known = error instanceof WordError ? error : generalException(`The stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { Results: results, Error: { Code: known.code, Message: known.message, Location: batch.location, HttpStatusCode: known.httpStatus } };
    }
  }
  return { Results: results };
}

/** A tree of what a query selects: scalars by wire name, and the same for each object it goes through. */
interface Selection {
  readonly scalars: Set<string>;
  readonly links: Map<string, Selection>;
  all: boolean;
}

class Batch {
  location = "";
  private readonly resolved = new Map<number, AnyObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: BatchHost,
  ) {}

  run(action: ActionInfo): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object?.kind.silent === true) return null;
    if (action.ActionType === ACTION.instantiate) return object === null ? null : this.identity(object);
    if (object === null) return action.ActionType === ACTION.method ? { _IsNull: true } : null;
    if (action.ActionType === ACTION.query) return this.load(object, readSelection(action.QueryInfo), action.QueryInfo?.Skip, action.QueryInfo?.Top);
    if (action.ActionType === ACTION.set) return this.set(object, action);
    if (action.ActionType === ACTION.method) {
      const result = this.call(object, action.Name, action.ArgumentInfo);
      return isHostObject(result) ? this.identity(result) : result;
    }
    throw apiNotFound(`action type ${action.ActionType}`);
  }

  private resolve(id: number): AnyObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): AnyObject | null {
    if (path.ObjectPathType === PATH.root) return this.host.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.host.references.get(path.Name);
    if (path.ObjectPathType === PATH.service) {
      const service = this.host.service(path.Name);
      if (!service) throw apiNotFound(path.Name);
      return service;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null || parent.kind.silent === true) return parent;
    if (path.ObjectPathType === PATH.property) return this.link(parent, path.Name);
    if (path.ObjectPathType === PATH.method) {
      const result = this.call(parent, path.Name, path.ArgumentInfo);
      return result === null ? null : asObject(result, `${parent.kind.name}.${path.Name}`);
    }
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, path.ArgumentInfo?.Arguments?.[0]);
    throw apiNotFound(`object path type ${path.ObjectPathType}`);
  }

  private item(parent: AnyObject, id: unknown): AnyObject {
    this.location = `${parent.kind.name}.getItem`;
    const items = parent.kind.items?.(parent.target, this.host.open) ?? [];
    const found = items.find((item, index) => item.kind.id?.(item.target, this.host.open) === id || (item.kind.id === undefined && index === id));
    if (!found) throw itemNotFound(`${parent.kind.name}[${String(id)}]`);
    return found;
  }

  private link(parent: AnyObject, name: string): AnyObject | null {
    const follow = parent.kind.links?.[name];
    this.use(parent, name, false);
    if (!follow) throw apiNotFound(this.location);
    return follow(parent.target, this.host.open);
  }

  private call(object: AnyObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") return this.host.references.remove(String(info?.Arguments?.[0]));
    if (name === "_RemoveAllReferences") return this.host.references.clear();
    const method = object.kind.methods?.[name];
    const given = this.arguments(info);
    this.use(object, name, /^(Insert|Delete|Clear|Add|Set|Split|Save|Merge|Accept|Reject|Attach|Detach|StartNew|Undo)/.test(name), name === "InsertContentControl" ? given[0] : undefined);
    if (!method) throw apiNotFound(this.location);
    return method(object.target, given, this.host.open);
  }

  private set(object: AnyObject, action: ActionInfo): null {
    const set = object.kind.scalars?.[action.Name]?.set;
    this.use(object, action.Name, object.kind.name !== "SearchOptions");
    if (!set) throw apiNotFound(this.location);
    set(object.target, this.arguments(action.ArgumentInfo)[0], this.host.open);
    return null;
  }

  private use(object: AnyObject, member: string, writes: boolean, type?: unknown): void {
    this.location = `${object.kind.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    this.host.guard(object.kind.name, member, writes, type);
  }

  /** Arguments with the objects they refer to in place of the ids of their paths. */
  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = referenced?.[index];
      return typeof id === "number" && id !== 0 && id === argument ? this.resolve(id) : argument;
    });
  }

  private identity(object: AnyObject): Record<string, unknown> {
    const id = object.kind.id?.(object.target, this.host.open);
    return { _ReferenceId: this.host.references.add(object), ...(id === undefined ? {} : { _Id: id, Id: id }) };
  }

  private load(object: AnyObject, selection: Selection, skip = 0, top = Infinity): Record<string, unknown> {
    const items = object.kind.items;
    if (items)
      return {
        ...this.identity(object),
        ...this.scalars(object, { ...selection, all: false, scalars: new Set([...selection.scalars].filter((name) => object.kind.scalars?.[name])) }),
        _Items: items(object.target, this.host.open).slice(skip, skip + top).map((item) => this.load(item, selection)),
      };
    const value = { ...this.identity(object), ...this.scalars(object, selection) };
    for (const [name, inner] of selection.links) {
      const linked = this.link(object, name);
      value[name] = linked === null ? null : this.load(linked, inner);
    }
    return value;
  }

  private scalars(object: AnyObject, selection: Selection): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const names = selection.all ? Object.keys(object.kind.scalars ?? {}) : selection.scalars;
    for (const name of names) {
      const scalar = object.kind.scalars?.[name];
      if (selection.all && !scalar?.get) continue;
      this.use(object, name, false);
      if (!scalar?.get) throw apiNotFound(this.location);
      value[name] = scalar.get(object.target, this.host.open);
    }
    return value;
  }
}

function asObject(value: unknown, what: string): AnyObject {
  if (!isHostObject(value)) throw apiNotFound(what);
  return value;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `Select: ["text", "font/bold"]` as a tree; what is expanded is loaded with all its scalars. */
function readSelection(query: ActionInfo["QueryInfo"]): Selection {
  const root: Selection = { scalars: new Set(), links: new Map(), all: false };
  const enter = (selection: Selection, name: string): Selection => {
    const known = selection.links.get(name) ?? { scalars: new Set<string>(), links: new Map<string, Selection>(), all: false };
    selection.links.set(name, known);
    return known;
  };
  const select = query?.Select ?? [];
  for (const path of select) {
    const steps = path.split("/").filter((step) => step !== "");
    const last = steps.pop() ?? "*";
    const holder = steps.reduce((selection, step) => enter(selection, pascal(step)), root);
    if (last === "*" || last === "$all") holder.all = true;
    else if (last !== "$none") holder.scalars.add(pascal(last));
  }
  for (const path of query?.Expand ?? []) path.split("/").reduce((selection, step) => enter(selection, pascal(step)), root).all = true;
  if (select.length === 0) root.all = true;
  return root;
}
