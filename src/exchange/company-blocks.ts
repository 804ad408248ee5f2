import { UserError } from "../document/error";
import type { Language, Localized } from "../document/language";
import { BlockRefused, tidyBlock } from "./tidy-block";

/** A passage that a company uses again from one document to the next. */
export interface CompanyBlock {
  readonly id: string;
  readonly name: string;
  /** Free; blocks are listed by it. */
  readonly category: string;
  readonly language?: Language;
  /** Its text, for a preview: its beginning when it is long. */
  readonly text: string;
  /** A package as one XML file, tidied (tidy-block.ts). */
  readonly ooxml: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** Largest file that is imported, in bytes. */
export const LARGEST_FILE = 20_000_000;
const LONGEST_NAME = 80;
const LONGEST_PREVIEW = 600;
const VERSION = 1;

/** A block made of a selection. @throws UserError when its content cannot be kept */
export function companyBlock(block: CompanyBlock): CompanyBlock {
  try {
    return tidied(block);
  } catch (error) {
    if (error instanceof BlockRefused) throw new UserError({ fr: `Ce passage ne peut pas devenir un bloc : ${error.reason.fr}.`, en: `This passage cannot be made a block: ${error.reason.en}.` }, { cause: error });
    throw error;
  }
}

function tidied(block: CompanyBlock): CompanyBlock {
  return { ...block, name: nameOf(block.name), category: nameOf(block.category), text: previewOf(block.text), ooxml: tidyBlock(block.ooxml) };
}

const nameOf = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);

const previewOf = (text: string): string => {
  const line = text.replace(/[\u0000-\u001f\ufffc\s]+/g, " ").trim();
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW - 1)}…` : line;
};

/** The name, followed by "(2)" or the next number where another block has it. */
export function freeName(name: string, others: readonly CompanyBlock[]): string {
  const taken = new Set(others.map((block) => block.name.toLocaleLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLocaleLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

/** Blocks as a file to share. */
export function exportBlocks(blocks: readonly CompanyBlock[]): string {
  return JSON.stringify({ cadrage: "blocks", version: VERSION, blocks }, null, 1);
}

export interface ImportedBlocks {
  /** What to keep: new blocks, and those that replace one of the same id. */
  readonly taken: readonly CompanyBlock[];
  readonly added: number;
  readonly replaced: number;
  /** Blocks of the file that were left out, and why. */
  readonly left: readonly { readonly name: string; readonly reason: Localized }[];
}

/** @throws UserError for a file larger than what is imported, which need not be read */
export function checkFileSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new UserError(TOO_LARGE);
}

/**
 * Reads a file of blocks. A block with the id of one that is there replaces it; one with the name of another gets a number.
 * @param present the blocks that are there
 * @throws UserError for anything but a file of blocks
 */
export function importBlocks(file: string, present: readonly CompanyBlock[]): ImportedBlocks {
  checkFileSize(file.length);
  const taken = new Map<string, CompanyBlock>();
  const left: { name: string; reason: Localized }[] = [];
  for (const [index, value] of blocksOf(file).entries()) {
    const block = readBlock(value);
    if (!block) {
      left.push({ name: `n° ${index + 1}`, reason: INCOMPLETE });
      continue;
    }
    try {
      const clean = tidied(block);
      const others = [...present.filter(({ id }) => !taken.has(id)), ...taken.values()].filter(({ id }) => id !== clean.id);
      taken.set(clean.id, { ...clean, name: freeName(clean.name, others) });
    } catch (error) {
      if (!(error instanceof BlockRefused)) throw error;
      left.push({ name: nameOf(block.name), reason: error.reason });
    }
  }
  const known = new Set(present.map(({ id }) => id));
  const replaced = [...taken.keys()].filter((id) => known.has(id)).length;
  return { taken: [...taken.values()], added: taken.size - replaced, replaced, left };
}

function blocksOf(file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new UserError(NOT_BLOCKS, { cause });
  }
  if (typeof value !== "object" || value === null || !("cadrage" in value) || value.cadrage !== "blocks" || !("version" in value)) throw new UserError(NOT_BLOCKS);
  if (value.version !== VERSION) throw new UserError(NEWER);
  if (!("blocks" in value) || !Array.isArray(value.blocks)) throw new UserError(NOT_BLOCKS);
  return value.blocks;
}

/** Null for what lacks a field or has one of another type; fields that are not ours are left out. */
function readBlock(value: unknown): CompanyBlock | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, name, category, language, text, ooxml, savedAt } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || !/^[\w-]{1,40}$/.test(id) || typeof name !== "string" || nameOf(name) === "" || typeof ooxml !== "string") return null;
  return {
    id,
    name,
    category: typeof category === "string" ? category : "",
    ...(language === "fr" || language === "en" ? { language } : {}),
    text: typeof text === "string" ? text : "",
    ooxml,
    savedAt: typeof savedAt === "string" && !Number.isNaN(Date.parse(savedAt)) ? savedAt : new Date(0).toISOString(),
  };
}

const INCOMPLETE: Localized = { fr: "il est incomplet", en: "it is incomplete" };

const TOO_LARGE: Localized = {
  fr: "Ce fichier est trop volumineux (20 Mo au plus) : exportez moins de blocs à la fois.",
  en: "This file is too large (20 MB at most): export fewer blocks at a time.",
};
const NOT_BLOCKS: Localized = {
  fr: "Ce fichier n’est pas un fichier de blocs Cadrage : choisissez un fichier .json obtenu par « Exporter les blocs ».",
  en: "This file is not a file of Cadrage blocks: choose a .json file made by “Export the blocks”.",
};
const NEWER: Localized = {
  fr: "Ce fichier vient d’une autre version de Cadrage : demandez à votre collègue de mettre la sienne ou la vôtre à jour, puis recommencez.",
  en: "This file comes from another version of Cadrage: bring both versions up to date, then try again.",
};
