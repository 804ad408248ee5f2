/** The least that any reader must do: unzip, parse, take the text. No styles, no numbering, no tables, no rules. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { Parser } from "saxen";

const xml = new TextDecoder().decode(unzipSync(readFileSync(process.argv[2]), { filter: (file) => file.name === "word/document.xml" })["word/document.xml"]);
const parser = new Parser();
const paragraphs = [];
let text = "";
let inText = false;
parser.on("openTag", (name) => {
  inText = name === "w:t";
});
parser.on("text", (value) => {
  if (inText) text += value;
});
parser.on("closeTag", (name) => {
  inText = false;
  if (name === "w:p") {
    paragraphs.push(text);
    text = "";
  }
});
parser.parse(xml);
console.log(paragraphs.length);
