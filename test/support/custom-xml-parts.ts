import { commonCall } from "../../src/workbench/standin/common-api";
import type { Standin } from "../../src/workbench/standin/standin";

type Done<T> = (result: { readonly status: string; readonly value?: T; readonly error?: { readonly name: string; readonly message: string } }) => void;

/** Custom XML parts of the Common API over the stand-in: the part of office.js that the jest transport has no messages for. */
export function customXmlParts(standin: Standin): object {
  const call = <T>(id: number, args: readonly unknown[], done: Done<T> | undefined, read: (value: unknown) => T): void => {
    const [[status, value]] = commonCall(id, args, standin) as [[number, unknown]];
    queueMicrotask(() => done?.(status === 0 ? { status: "succeeded", value: read(value) } : { status: "failed", error: { name: "CustomXmlError", message: `code ${status}` } }));
  };
  const part = (described: unknown): object => {
    const [id] = described as [string];
    return {
      id,
      builtIn: false,
      getXmlAsync: (done: Done<string>) => call(131, [id], done, String),
      deleteAsync: (done?: Done<undefined>) => call(133, [id], done, () => undefined),
    };
  };
  return {
    addAsync: (xml: string, done?: Done<object>) => call(128, [xml], done, part),
    getByIdAsync: (id: string, done: Done<object>) => call(129, [id], done, part),
    getByNamespaceAsync: (namespace: string, done: Done<readonly object[]>) => call(130, [namespace], done, (found) => (found as readonly unknown[]).map(part)),
  };
}
