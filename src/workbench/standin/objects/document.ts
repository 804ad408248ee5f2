import { controlsIn } from "../content-controls";
import { invalidArgument } from "../errors";
import { present, type HostObject, type Kind } from "../host-object";
import type { OpenDocument } from "../open-document";
import { spanOf, type RangeSpan } from "../ranges";
import { readTracking, writeTracking } from "../settings";
import { bodyObject, typesOf } from "./body";
import { controlCollection } from "./content-control";
import { customXmlParts } from "./custom-xml-parts";
import { paragraphObject } from "./paragraph";
import { propertiesObject } from "./properties";
import { rangeObject, searchIn } from "./range";

const selection = ({ selection: { start, end } }: OpenDocument): RangeSpan => ({ start: { ...start }, end: { ...end }, mark: false });

const DOCUMENT: Kind<"document"> = {
  name: "Document",
  scalars: {
    Saved: { get: (_, open) => open.isSaved },
    ChangeTrackingMode: {
      get: (_, open) => readTracking(open),
      set: (_, value, open) => {
        if (!["Off", "TrackAll", "TrackMineOnly"].includes(String(value))) throw invalidArgument("changeTrackingMode");
        writeTracking(value !== "Off", open);
      },
    },
  },
  links: {
    Body: (_, open) => bodyObject(open.body),
    ContentControls: (_, open) => controlCollection(controlsIn(open.body)),
    Properties: () => propertiesObject(),
    CustomXmlParts: (_, open) => customXmlParts(open),
  },
  methods: {
    GetSelection: (_, __, open) => rangeObject(selection(open), open),
    Search: (_, args, open) => searchIn(spanOf(open.paragraphs(), open), args, open),
    GetContentControls: (_, [options], open) => controlCollection(controlsIn(open.body, typesOf(options))),
    GetParagraphByUniqueLocalId: (_, [id], open) =>
      paragraphObject(present(open.paragraphs().find((paragraph) => open.localId(paragraph) === id), "Document.getParagraphByUniqueLocalId()")),
    Save: (_, __, open) => {
      open.isSaved = true;
      return null;
    },
  },
};

export const documentObject = (): HostObject<"document"> => ({ kind: DOCUMENT, target: "document" });
