import { element } from "./element";
import type { RibbonAction, RibbonCommand, RibbonControl, RibbonMenu, RibbonModel } from "./ribbon-model";

export interface RibbonOptions {
  readonly label: string;
  /** Called with the control's id and its action. */
  readonly onAction: (id: string, action: RibbonAction) => void;
}

/** Draws the tab: its groups, large buttons, menus. Addresses of icons are resolved against this page. */
export function drawRibbon(model: RibbonModel, { label, onAction }: RibbonOptions): HTMLElement {
  const button = (command: RibbonCommand): HTMLElement =>
    element(
      "button",
      { type: "button", class: "ribbon-button", title: command.tip, "data-control": command.id, onclick: () => onAction(command.id, command.action) },
      icon(command, 32),
      element("span", {}, command.label),
    );
  const draw = (control: RibbonControl): HTMLElement => (control.kind === "menu" ? drawMenu(control, onAction) : button(control));
  return element(
    "div",
    { class: "ribbon", role: "region", "aria-label": label },
    element("div", { class: "ribbon-tabs" }, element("h2", { class: "ribbon-tab" }, model.tab)),
    element(
      "div",
      { class: "ribbon-groups" },
      ...model.groups.map((group) =>
        element(
          "div",
          { class: "ribbon-group", role: "group", "aria-label": group.label },
          element("div", { class: "ribbon-controls" }, ...group.controls.map(draw)),
          element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
        ),
      ),
    ),
  );
}

/** A menu button (WAI-ARIA menu button pattern: arrows move, Escape closes, focus returns to the button). */
function drawMenu(menu: RibbonMenu, onAction: RibbonOptions["onAction"]): HTMLElement {
  const items = menu.items.map((item) =>
    element(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "menu-item",
        title: item.tip,
        tabindex: "-1",
        "data-control": item.id,
        onclick: () => {
          close(true);
          onAction(item.id, item.action);
        },
      },
      icon(item, 16),
      element("span", {}, item.label),
    ),
  );
  const list = element("div", { role: "menu", class: "menu", "aria-label": menu.label, hidden: true }, ...items);
  const opener = element(
    "button",
    { type: "button", class: "ribbon-button", title: menu.tip, "aria-haspopup": "menu", "aria-expanded": "false", "data-control": menu.id, onclick: () => toggle() },
    icon(menu, 32),
    element("span", {}, `${menu.label} `, element("span", { class: "chevron", "aria-hidden": "true" }, "▾")),
  );
  const root = element("div", { class: "ribbon-menu" }, opener, list);

  const toggle = (): void => (list.hidden ? open() : close(true));
  const open = (): void => {
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    items[0]?.focus();
  };
  const close = (returnFocus: boolean): void => {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (returnFocus) opener.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown") open();
      return;
    }
    const here = items.indexOf(document.activeElement as HTMLButtonElement);
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") close(true);
    else if (target === undefined) return;
    else items.at(target % items.length)?.focus();
    event.preventDefault();
  });
  root.addEventListener("focusout", (event) => {
    if (!list.hidden && !root.contains(event.relatedTarget as Node | null)) close(false);
  });
  return root;
}

/** The icon at a size, and at twice that size for dense screens. */
function icon({ icons }: RibbonCommand | RibbonMenu, size: number): HTMLElement {
  const here = (address: string | undefined): string => localAddress(address ?? "");
  return element("img", {
    src: here(icons.get(size)),
    srcset: `${here(icons.get(size))} 1x, ${here(icons.get(size * 2) ?? icons.get(size))} 2x`,
    width: String(size),
    height: String(size),
    alt: "",
  });
}

/** The same path and query on this site: the manifest names the site that Word would load. */
export function localAddress(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
