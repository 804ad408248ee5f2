import { has } from "./capabilities";

/** Namespace of the custom XML part in which Cadrage keeps what travels in the document. */
export const STORE_NAMESPACE = "urn:cadrage:document:1";

/**
 * The document's own part as text; null without one, and where this Word has no custom XML parts or cannot read them:
 * a check must not fail for that. Not a sync: these calls are of the Common API.
 */
export async function readStored(): Promise<string | null> {
  if (!has("customXml")) return null;
  try {
    const [part] = await ownParts();
    return part ? await answer<string>((done) => part.getXmlAsync(done)) : null;
  } catch {
    return null;
  }
}

/** Replaces the document's own part. @throws Error with Word's message when the document cannot be written */
export async function writeStored(xml: string): Promise<void> {
  const old = await ownParts();
  await answer<Office.CustomXmlPart>((done) => Office.context.document.customXmlParts.addAsync(xml, done));
  for (const part of old) await answer<void>((done) => part.deleteAsync(done)); // Last: never a moment without one.
}

const ownParts = (): Promise<Office.CustomXmlPart[]> =>
  answer((done) => Office.context.document.customXmlParts.getByNamespaceAsync(STORE_NAMESPACE, done));

/** An asynchronous call of the Common API as a promise. */
function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${result.error.name}: ${result.error.message}`));
    });
  });
}
