import { addCustomXmlPart, customXmlPartsOf, deleteCustomXmlPart, partXml, type CustomXmlPart } from "./custom-xml";
import type { Standin } from "./standin";

/** Calls of the Common API, by their number in office.js. */
const CALL = { addPart: 128, partById: 129, partsByNamespace: 130, partXml: 131, deletePart: 133 } as const;

/** Answers of the Common API that are errors (numbers of office.js). */
const NOT_SUPPORTED = 5000;
const NO_SUCH_NODE = 6000;
const INVALID = 6100;

const described = ({ id }: CustomXmlPart): readonly unknown[] => [id, false];

/** Answers a call: `[[status, result...]]`; 5000 for what the stand-in does not have. */
export function commonCall(id: number, apiArgs: unknown, standin: Standin): unknown {
  const args = (Array.isArray(apiArgs) ? apiArgs : []).map((each: unknown) => (typeof each === "string" ? each : ""));
  const [first = ""] = args;
  const { open } = standin;
  const part = (): CustomXmlPart | undefined => customXmlPartsOf(open).find((each) => each.id === first);
  switch (id) {
    case CALL.partsByNamespace:
      return [[0, customXmlPartsOf(open).filter((each) => each.namespace === first).map(described)]];
    case CALL.partById: {
      const found = part();
      return found ? [[0, described(found)]] : [[NO_SUCH_NODE]];
    }
    case CALL.partXml: {
      const found = part();
      return found ? [[0, partXml(found, open)]] : [[NO_SUCH_NODE]];
    }
    case CALL.addPart:
      try {
        return [[0, described(standin.changeApart(() => addCustomXmlPart(first, open)))]];
      } catch {
        return [[INVALID]];
      }
    case CALL.deletePart: {
      const found = part();
      if (!found) return [[NO_SUCH_NODE]];
      standin.changeApart(() => deleteCustomXmlPart(found, open));
      return [[0]];
    }
    default:
      return [[NOT_SUPPORTED]];
  }
}
