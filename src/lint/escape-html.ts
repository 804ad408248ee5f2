import { encodeEntities } from "../document/entities";

/** A text as HTML holds it, between tags and in an attribute; control characters, which HTML forbids, are left out. */
export const escapeHtml = (text: string): string => encodeEntities(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")).replace(/"/g, "&quot;");
