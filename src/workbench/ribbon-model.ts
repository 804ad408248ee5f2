/** What Word draws of a manifest: read from its XML, never described a second time. */
export interface RibbonModel {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Address of the invisible page that holds the ribbon's functions. */
  readonly functionFile: string;
  /** Where the pane opens when nothing said otherwise. */
  readonly pane: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonCommand {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonMenu extends Omit<RibbonCommand, "kind" | "action"> {
  readonly kind: "menu";
  readonly items: readonly RibbonCommand[];
}

export type RibbonControl = RibbonCommand | RibbonMenu;

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly address: string; readonly title: string }
  | { readonly kind: "executeFunction"; readonly name: string };

/** Reads a manifest for one locale ("fr-FR", "en-GB"...). Throws when it is not well-formed or lacks what it refers to. */
export function readRibbon(xml: string, locale: string): RibbonModel {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const fault = manifest.querySelector("parsererror");
  if (fault) throw new Error(`manifest.xml: ${fault.textContent ?? ""}`);
  return new ManifestReader(manifest, locale).ribbon();
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, Element>;

  constructor(
    private readonly manifest: Document,
    private readonly locale: string,
  ) {
    this.resources = new Map(Array.from(first(manifest, "Resources").querySelectorAll("[id]"), (each) => [each.id, each]));
  }

  ribbon(): RibbonModel {
    const tab = first(this.manifest, "CustomTab");
    return {
      tab: this.resource(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        id: group.id,
        label: this.resource(child(group, "Label")),
        controls: children(group, "Control").map((control) => this.control(control)),
      })),
      functionFile: this.resource(first(this.manifest, "FunctionFile")),
      pane: this.value(child(first(this.manifest, "DefaultSettings"), "SourceLocation")),
    };
  }

  private control(control: Element): RibbonControl {
    if (control.getAttribute("xsi:type") !== "Menu") return this.command(control);
    return { ...this.face(control), kind: "menu", items: children(child(control, "Items"), "Item").map((item) => this.command(item)) };
  }

  private command(control: Element): RibbonCommand {
    return { ...this.face(control), kind: "button", action: this.action(child(control, "Action")) };
  }

  private face(control: Element): Omit<RibbonCommand, "kind" | "action"> {
    const images = children(child(control, "Icon"), "Image");
    return {
      id: control.id,
      label: this.resource(child(control, "Label")),
      tip: this.resource(child(child(control, "Supertip"), "Description")),
      icons: new Map(images.map((image) => [Number(image.getAttribute("size")), this.resource(image)])),
    };
  }

  private action(action: Element): RibbonAction {
    if (action.getAttribute("xsi:type") === "ExecuteFunction") return { kind: "executeFunction", name: child(action, "FunctionName").textContent ?? "" };
    return { kind: "showTaskpane", address: this.resource(child(action, "SourceLocation")), title: this.resource(child(action, "Title")) };
  }

  private resource(reference: Element): string {
    const id = reference.getAttribute("resid") ?? "";
    const resource = this.resources.get(id);
    if (!resource) throw new Error(`manifest.xml: no resource ${id}`);
    return this.value(resource);
  }

  /** The value in the reader's language, else the default one. */
  private value(element: Element): string {
    const override = children(element, "Override").find((each) => each.getAttribute("Locale") === this.locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
}

function first(manifest: Document, name: string): Element {
  const element = manifest.getElementsByTagNameNS("*", name)[0];
  if (!element) throw new Error(`manifest.xml: no ${name}`);
  return element;
}

const children = (parent: Element, name: string): Element[] => Array.from(parent.children).filter((each) => each.localName === name);

function child(parent: Element, name: string): Element {
  const [element] = children(parent, name);
  if (!element) throw new Error(`manifest.xml: no ${name} in ${parent.localName}`);
  return element;
}
