/** write-good with all its checks on plain text. argv: text file */
import { readFileSync } from "node:fs";
import writeGood from "write-good";

console.log(writeGood(readFileSync(process.argv[2], "utf8")).length);
