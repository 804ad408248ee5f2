import type { Localized } from "../document/language";

/** Of the window, percent of the screen: room for three lines and a button. */
const SIZE = { height: 24, width: 28 };

/**
 * Says a sentence in a small window of Word's: a ribbon function has no page of its own to say it on. Resolves when the
 * window is closed, or at once where Word opens none (the ribbon must not stay busy for a message).
 */
export function showNotice(sentence: Localized): Promise<void> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "fr";
  const address = new URL(`notice.html#${encodeURIComponent(sentence[language])}`, window.location.href);
  address.searchParams.set("lang", language);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true, promptBeforeOpen: false }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) return resolve();
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}
