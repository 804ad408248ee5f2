import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Keeps the keyboard in the pane. When the focused control goes away (an inserted section loses its button), the focus
 * moves to the first element marked data-keep-focus, where the next act is.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [root]);
  useEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>("[data-keep-focus]")?.focus();
  });
}
