/** Letters that a text may write without their accent. */
const ACCENTED: Readonly<Record<string, string>> = { à: "[àa]", â: "[âa]", ç: "[çc]", é: "[ée]", è: "[èe]", ê: "[êe]", î: "[îi]", ô: "[ôo]", û: "[ûu]", ù: "[ùu]", œ: "(?:œ|oe)" };

/**
 * A global pattern of whole words for some alternatives: a space stands for any white space, an apostrophe for both kinds,
 * an accented letter for the plain one too. Written by hand in rules, hence linear as long as they repeat nothing twice.
 */
export function phrases(alternatives: string): RegExp {
  const source = alternatives.replace(/ /g, "\\s").replace(/'/g, "['’]").replace(/[àâçéèêîôûùœ]/g, (letter) => ACCENTED[letter] ?? letter);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?:(?<=['’])|(?![\\p{L}\\p{N}]))`, "giu");
}
