/** retext with what it has on vague, passive and needlessly complicated words. argv: text file */
import { readFileSync } from "node:fs";
import { retext } from "retext";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextSimplify from "retext-simplify";

const { messages } = await retext().use(retextIntensify).use(retextPassive).use(retextSimplify).process(readFileSync(process.argv[2], "utf8"));
console.log(messages.length);
