import type { Standin } from "./standin";

/** The object that office.js finds as `_richApiNativeBridge` before it is evaluated: requests as messages, no page needed. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Answers the library's requests from the stand-in, later than it asks, as a host does. */
export function connectNativeBridge(bridge: NativeBridge, standin: Standin): void {
  bridge.sendMessageToHost = (text) => {
    const { id, type, message } = JSON.parse(text) as Message;
    if (type !== 1) return;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    queueMicrotask(() => {
      const answer = { statusCode: 200, headers: {}, body: standin.handle(body) };
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
    });
  };
}
