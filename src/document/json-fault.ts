/** One token of JSON (RFC 8259), with the white space before it: punctuation, string, number or word. */
const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may come next: a value, the end of what was opened instead, the name of a member, or what follows a value. */
type Next = "value" | "valueOrEnd" | "name" | "nameOrEnd" | "colon" | "after";

/**
 * The line, from 1, at which a text stops being JSON: engines say it in words of their own, or not at all. Meant for a
 * text that JSON.parse has refused; the last line when nothing is wrong before the end.
 */
export function lineOfFault(text: string): number {
  const open: string[] = [];
  let next: Next = "value";
  let at = 0;
  while (next !== "after" || open.length > 0) {
    TOKEN.lastIndex = at;
    const [whole, punctuation, string] = TOKEN.exec(text) ?? [];
    if (whole === undefined) break;
    const following = step(next, punctuation ?? (string === undefined ? "word" : "string"), open);
    if (following === null) break;
    next = following;
    at += whole.length;
  }
  const fault = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  return lineAt(text, fault < text.length ? fault : text.trimEnd().length);
}

/** What may come after a token; null when it may not stand there. */
function step(next: Next, token: string, open: string[]): Next | null {
  const isEnd = token === "}" || token === "]";
  if (isEnd) {
    const isExpected = next === "after" || (token === "}" ? next === "nameOrEnd" : next === "valueOrEnd");
    return isExpected && open.pop() === (token === "}" ? "{" : "[") ? "after" : null;
  }
  switch (next) {
    case "value":
    case "valueOrEnd":
      if (token === "{" || token === "[") open.push(token);
      return token === "{" ? "nameOrEnd" : token === "[" ? "valueOrEnd" : token === "string" || token === "word" ? "after" : null;
    case "name":
    case "nameOrEnd":
      return token === "string" ? "colon" : null;
    case "colon":
      return token === ":" ? "value" : null;
    case "after":
      return token !== "," || open.length === 0 ? null : open.at(-1) === "{" ? "name" : "value";
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length;
