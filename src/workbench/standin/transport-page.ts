import { commonCall } from "./common-api";
import type { Standin } from "./standin";

/** Numbers that office.js puts on its messages (its own, undocumented). */
const METHOD = { execute: 1, settings: 4, context: 5 } as const;
const CALL = { richApi: 93, functionCompleted: 94 } as const;
const RIBBON_EVENT = 39;

interface Message {
  readonly methodId: number;
  readonly params: { readonly id?: number; readonly apiArgs?: unknown; readonly keys?: readonly string[]; readonly values?: readonly string[] };
}
type Callback = (answer: unknown) => void;

export interface PageTransport {
  /** Calls a function that the page registered with Office.actions.associate; resolves when it has called event.completed(). */
  executeFunction(name: string, controlId: string): Promise<void>;
}

/**
 * Puts the hooks of the Mac flavour of office.js into a page: to be called before office.js is loaded, and the page's
 * address must carry `_host_Info=Word$Mac$16.00$<locale>$telemetry$$$0`.
 */
export function installPageTransport(page: Window, standin: Standin): PageTransport {
  const handlers = new Map<number, (args: unknown) => void>();
  const waiting = new Map<string, () => void>();
  const pending: (() => void)[] = [];
  let next = 1;

  const answer = ({ methodId, params }: Message): unknown => {
    if (methodId === METHOD.context) return standin.context();
    if (methodId === METHOD.settings) {
      standin.writeSettings(params.keys ?? [], params.values ?? []);
      return [0];
    }
    if (methodId !== METHOD.execute) return [0];
    if (params.id === CALL.richApi) return [[0, [200, [], standin.handle(requestBody(params.apiArgs))]]];
    if (params.id === CALL.functionCompleted) {
      completed(params.apiArgs, waiting);
      return [[0]];
    }
    return commonCall(params.id ?? -1, params.apiArgs, standin);
  };

  Object.assign(page, {
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler: string, message: Message, callback: Callback) => setTimeout(() => callback(answer(message))),
    _osfHostRegisterEvent: (_handler: string, { params }: Message, onEvent: (args: unknown) => void, callback: Callback) => {
      const id = params.id ?? -1;
      handlers.set(id, onEvent);
      setTimeout(() => {
        callback([0]);
        if (id === RIBBON_EVENT) for (const call of pending.splice(0)) setTimeout(call);
      });
      return { eventCallbackId: id };
    },
    _osfHostUnregisterCallback: (id: number) => handlers.delete(id),
  });

  return {
    executeFunction: (name, controlId) =>
      new Promise((resolve) => {
        const command = `command-${next++}`;
        waiting.set(command, resolve);
        const call = (): void => handlers.get(RIBBON_EVENT)?.([[command, name, JSON.stringify({ source: { id: controlId } })], RIBBON_EVENT]);
        if (handlers.has(RIBBON_EVENT)) call();
        else pending.push(call);
      }),
  };
}

/** The body of a batch among the arguments of its call. */
function requestBody(apiArgs: unknown): string {
  const body = Array.isArray(apiArgs) && Array.isArray(apiArgs[0]) ? (apiArgs[0] as unknown[])[4] : undefined;
  if (typeof body !== "string") throw new Error("A request of the Word API without a body.");
  return body;
}

/** A function called event.completed(): its id stands somewhere in the arguments. */
function completed(apiArgs: unknown, waiting: Map<string, () => void>): void {
  const text = JSON.stringify(apiArgs);
  for (const [command, resolve] of waiting)
    if (text.includes(`"${command}"`)) {
      waiting.delete(command);
      resolve();
    }
}
