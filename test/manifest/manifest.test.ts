import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { templateById } from "../../src/guide/templates";
import { describeShared, sharedPath } from "../support/corpus";

const { shippedManifest, DEVELOPMENT_ADDRESS } = jest.requireActual<{
  shippedManifest: (source: string, address?: string) => string;
  DEVELOPMENT_ADDRESS: string;
}>("../../webpack.config.js");
const settings = JSON.parse(readFileSync("package.json", "utf8")) as { version: string; config: { production_address: string } };
const source = readFileSync("manifest.xml", "utf8");
const MANIFESTS = [
  { name: "development", xml: source, address: DEVELOPMENT_ADDRESS },
  { name: "production", xml: shippedManifest(source), address: settings.config.production_address },
];
const ENGLISH = ["en-US", "en-GB", "en-CA", "en-AU", "en-IE"];
const SCHEMAS = sharedPath("schemas");

describeShared("schemas", "against Microsoft's schemas", () => {
  test.each(MANIFESTS)("the $name manifest is valid", async ({ xml }) => {
    const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
    const read = (fileName: string) => ({ fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") });
    const main = "OfficeAppManifestV1_1.xsd";
    const result = await validateXML({
      xml: { fileName: "manifest.xml", contents: xml },
      schema: read(main),
      preload: files.filter((name) => name !== main).map(read),
    });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
    expect(result.valid).toBe(true);
  });
});

describe.each(MANIFESTS)("the $name manifest", ({ name, xml, address }) => {
  const manifest = new (new JSDOM().window.DOMParser)().parseFromString(xml, "application/xml");
  const all = (tag: string): Element[] => Array.from(manifest.getElementsByTagName(tag));
  const texts = (tag: string): (string | null)[] => all(tag).map((each) => each.textContent);
  const resources = all("Resources").flatMap((each) => Array.from(each.querySelectorAll("[id]")));
  const references = Array.from(manifest.querySelectorAll("[resid]"));
  const localised = [...all("DisplayName"), ...all("Description").filter((each) => each.hasAttribute("DefaultValue")), ...all("bt:String")];

  test("is a task pane for Word that asks for what is needed and no more", () => {
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(texts("DefaultLocale")).toEqual(["fr-FR"]);
    expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
    expect(all("Set").map((each) => [each.getAttribute("Name"), each.getAttribute("MinVersion")])).toEqual([["WordApi", "1.3"]]);
    expect(all("Host").map((each) => each.getAttribute("Name") ?? each.getAttribute("xsi:type"))).toEqual(["Document", "Document"]);
  });

  test("bears the version of the package", () => {
    expect(texts("Version")).toEqual([`${settings.version}.0`]);
  });

  test("every resource is referred to, every reference resolves, by an id of at most 32 characters", () => {
    const ids = resources.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(references.map((each) => each.getAttribute("resid")))].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("references point to resources of their kind", () => {
    const kinds = new Map(resources.map((each) => [each.id, each.parentElement?.localName]));
    const expected = (each: Element): string => {
      if (each.localName === "Image") return "Images";
      if (["SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(each.localName)) return "Urls";
      return each.localName === "Description" ? "LongStrings" : "ShortStrings";
    };
    expect(references.filter((each) => kinds.get(each.getAttribute("resid") ?? "") !== expected(each)).map((each) => each.outerHTML)).toEqual([]);
  });

  test("no id of a control is used twice", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap(all).map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("everything said is said in French and in each English of Word", () => {
    expect(localised.length).toBeGreaterThan(15);
    for (const each of localised) {
      const overrides = Array.from(each.children).map((override) => [override.getAttribute("Locale"), override.getAttribute("Value")]);
      expect(overrides.map(([locale]) => locale)).toEqual(ENGLISH);
      expect(new Set(overrides.map(([, value]) => value)).size).toBe(1);
      expect(overrides[0]?.[1]).not.toBe("");
    }
  });

  test("labels fit: 125 characters for a short string, 250 for a long one or a description, 125 for the name", () => {
    const limit = (each: Element): number => (each.parentElement?.localName === "LongStrings" || each.localName === "Description" ? 250 : 125);
    const values = (each: Element): string[] => [each.getAttribute("DefaultValue") ?? "", ...Array.from(each.children).map((override) => override.getAttribute("Value") ?? "")];
    expect(localised.flatMap((each) => values(each).filter((value) => value === "" || value.length > limit(each)))).toEqual([]);
  });

  test("every address is of one site, over https", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")].map((each) => each.getAttribute("DefaultValue") ?? "").filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((value) => !value.startsWith(`${address}/`))).toEqual([]);
    expect(address).toMatch(/^https:\/\//);
  });

  test("icons: each control and group has Office's sizes, each file exists with the size declared", () => {
    const address = new Map(resources.map((each) => [each.id, each.getAttribute("DefaultValue") ?? ""]));
    for (const icon of all("Icon")) {
      const images = Array.from(icon.children);
      expect(images.map((each) => Number(each.getAttribute("size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of images) expect(pixels(address.get(image.getAttribute("resid") ?? "") ?? "")).toEqual([Number(image.getAttribute("size")), Number(image.getAttribute("size"))]);
    }
    expect(pixels(all("IconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toEqual([32, 32]);
    expect(pixels(all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toEqual([64, 64]);
  });

  test("the functions are those that the function file associates, with templates that exist", () => {
    expect(texts("FunctionName")).toEqual(Object.keys(RIBBON_FUNCTIONS));
    for (const template of Object.values(RIBBON_FUNCTIONS)) expect(templateById(template)?.id).toBe(template);
  });

  test("Rédiger and Vérifier share one pane, at two addresses", () => {
    const urls = new Map(resources.map((each) => [each.id, each.getAttribute("DefaultValue") ?? ""]));
    const panes = all("Action").filter((each) => each.querySelector("TaskpaneId")?.textContent === "Cadrage.Pane");
    expect(panes.map((each) => urls.get(each.querySelector("SourceLocation")?.getAttribute("resid") ?? ""))).toEqual([`${address}/taskpane.html`, `${address}/taskpane.html?action=check`]);
  });

  test("the self-test is the developers' only", () => {
    expect(xml.includes("selftest")).toBe(name === "development");
  });
});

test("every icon is drawn in the nine sizes, from one drawing", () => {
  const files = readdirSync("assets/icons");
  const drawings = files.filter((file) => file.endsWith(".svg")).map((file) => file.replace(".svg", ""));
  const expected = drawings.flatMap((drawing) => [16, 20, 24, 32, 40, 48, 64, 80, 96].map((size) => `${drawing}-${size}.png`));
  expect(files.filter((file) => file.endsWith(".png")).sort()).toEqual(expected.sort());
  for (const file of expected) expect(pixels(`https://x/assets/icons/${file}`)[0]).toBe(Number(/-(\d+)\.png$/.exec(file)?.[1]));
});

/** Width and height of a PNG of ours, from its header (PNG specification, 11.2.2 IHDR). */
function pixels(address: string): [number, number] {
  const bytes = readFileSync(`.${new URL(address).pathname}`);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
