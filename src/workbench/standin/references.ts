import { invalidArgument } from "./errors";
import type { AnyObject } from "./host-object";

/** Objects that the client library holds, by the id it calls them. */
export class References {
  private readonly objects = new Map<string, AnyObject>();
  private readonly ids = new WeakMap<AnyObject, string>();
  private next = 1;

  add(object: AnyObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `r${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): AnyObject {
    const object = this.objects.get(id);
    if (!object) throw invalidArgument(`reference ${id}`);
    return object;
  }

  remove(id: string): null {
    this.objects.delete(id);
    return null;
  }

  clear(): null {
    this.objects.clear();
    return null;
  }

  get size(): number {
    return this.objects.size;
  }
}
