import { UserError } from "../document/error";
import type { Localized } from "../document/language";
import { createWordPort } from "../word/word-port";
import { insertTemplate } from "./insert-template";
import { showNotice } from "./notice";
import { RIBBON_FUNCTIONS } from "./ribbon-functions";

/** Composition root of the ribbon's functions: each must end with event.completed(), whatever happened. */
void Office.onReady(); // Until a page has asked for it, office.js listens to no button.
for (const [name, template] of Object.entries(RIBBON_FUNCTIONS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(template).finally(() => event.completed());
  });
}

const FAILED: Localized = {
  fr: "L’insertion n’a pas abouti. Enregistrez le document, rouvrez-le puis recommencez.",
  en: "The insertion did not complete. Save the document, open it again, then try again.",
};

async function run(template: string): Promise<void> {
  try {
    await insertTemplate(createWordPort(), template);
  } catch (error) {
    console.error(error);
    await showNotice(error instanceof UserError ? error.sentence : FAILED);
  }
}
