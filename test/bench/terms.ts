/** Prints every inflected form of the French lexicons as a JSON list: the same terms for the other tools. */
import { lexiconForms } from "../../src/language/lexicon/compile-lexicon";

console.log(JSON.stringify([...new Set(lexiconForms("fr"))]));
