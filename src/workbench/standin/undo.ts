import type { OpenDocument } from "./open-document";

/** Undo by the platform's own record of what changed: each step is reversed change by change, the rest of the tree stays. */
export class Undo {
  private done: (readonly MutationRecord[])[] = [];
  private undone: (readonly MutationRecord[])[] = [];
  /** The paragraph typed in, while nothing else happens. */
  private typing: Element | undefined;

  constructor(private readonly open: OpenDocument) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Ends a step: what changed since the last one, where anything did. Typing joins the step before while it goes on in one paragraph. */
  commit(typing?: Element): boolean {
    const records = this.open.takeChanges();
    if (records.length === 0) return false;
    for (const record of records) this.open.pkg.touch(record.target, 1);
    const last = typing !== undefined && typing === this.typing ? this.done.pop() : undefined;
    this.done.push(last ? [...last, ...records] : records);
    this.typing = typing;
    this.undone = [];
    return true;
  }

  /** Ends a step that undo leaves alone, as Word does for custom XML. */
  commitApart(): void {
    for (const record of this.open.takeChanges()) this.open.pkg.touch(record.target, 1);
  }

  undo(): boolean {
    return this.reverse(this.done, this.undone, -1);
  }

  redo(): boolean {
    return this.reverse(this.undone, this.done, 1);
  }

  private reverse(from: (readonly MutationRecord[])[], to: (readonly MutationRecord[])[], by: 1 | -1): boolean {
    this.typing = undefined;
    const step = from.pop();
    if (!step) return false;
    for (const record of [...step].reverse()) {
      revert(record);
      this.open.pkg.touch(record.target, by);
    }
    to.push(this.open.takeChanges());
    this.open.changed();
    this.open.keepSelection();
    return true;
  }
}

function revert(record: MutationRecord): void {
  const { target } = record;
  if (record.type === "characterData") {
    (target as CharacterData).data = record.oldValue ?? "";
  } else if (record.type === "attributes") {
    const element = target as Element;
    const name = record.attributeName ?? "";
    if (record.oldValue === null) element.removeAttributeNS(record.attributeNamespace, name);
    else {
      const known = element.getAttributeNodeNS(record.attributeNamespace, name);
      if (known) known.value = record.oldValue;
      else element.setAttributeNS(record.attributeNamespace, `${prefixOf(element, record.attributeNamespace)}${name}`, record.oldValue);
    }
  } else {
    for (const node of Array.from(record.addedNodes)) if (node.parentNode === target) target.removeChild(node);
    for (const node of Array.from(record.removedNodes)) target.insertBefore(node, record.nextSibling);
  }
}

function prefixOf(element: Element, namespace: string | null): string {
  const prefix = namespace === null ? null : element.lookupPrefix(namespace);
  return prefix === null ? "" : `${prefix}:`;
}
