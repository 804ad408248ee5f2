import type { Language } from "../document/language";
import { Workbench } from "./workbench-page";

const SAMPLE = "assets/samples/cahier-des-charges-crm.docx";

/**
 * Composition root of the workbench. The address may say which document to open (?doc=path), in which language (?lang=en),
 * which Word to imitate (?api=1.3) and that developers' buttons are wanted (?dev).
 */
async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const language: Language = (query.get("lang") ?? "fr") === "en" ? "en" : "fr";
  const manifest = await (await fetched(query.has("dev") ? "manifest.dev.xml" : "manifest.xml")).text();
  const root = document.getElementById("workbench");
  if (!root) throw new Error("workbench.html has no element #workbench");
  const workbench = new Workbench(root, { manifest, language, api: query.get("api") ?? "1.8" });
  const address = query.get("doc") ?? SAMPLE;
  const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
  await workbench.open(bytes, address.slice(address.lastIndexOf("/") + 1));
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

void start();
