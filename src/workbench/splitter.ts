import { element } from "./element";

/** Widths of Word's pane, in CSS pixels. */
const [SMALLEST, LARGEST, STEP] = [320, 600, 20];

/** The border between document and pane: dragged, or moved with the arrow keys (WAI-ARIA window splitter pattern). */
export function splitter(pane: HTMLElement): HTMLElement {
  const handle = element("div", { class: "splitter", role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-valuemin": String(SMALLEST), "aria-valuemax": String(LARGEST) });
  let width = SMALLEST;
  const resize = (wanted: number): void => {
    width = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    pane.style.width = `${width}px`;
    handle.setAttribute("aria-valuenow", String(Math.round(width)));
  };
  resize(SMALLEST);
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener("pointerup", () => document.body.classList.remove("dragging"));
  handle.addEventListener("keydown", (event) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    resize(width + change);
  });
  return handle;
}
