import { styledNumbers } from "../../src/language/number-styles";

describe("figures that show a habit", () => {
  test.each([
    ["Le taux est de 99,5 %.", ["decimals comma 99,5 %"]],
    ["Le taux est de 99.5%.", ["decimals point 99.5%"]],
    ["Sous 1,5 h, puis 2.5 h.", ["decimals comma 1,5 h", "decimals point 2.5 h"]],
    ["12 000 contacts et 4.000 tickets", ["thousands space 12 000", "thousands dot 4.000"]],
    ["12\u202f000 contacts", ["thousands space 12\u202f000"]],
    ["10 Mo, puis 2 GB", ["sizes octet 10 Mo", "sizes byte 2 GB"]],
  ])("%s", (text, expected) => {
    expect(styledNumbers(text).map(({ habit, style, start, end }) => `${habit} ${style} ${text.slice(start, end)}`)).toEqual(expected);
  });

  test.each([["WCAG 2.1, TLS 1.3, version 2.10"], ["le 12.05.2027 à 14.30"], ["192.168.1.10"], ["§ 3.2 et article 4.1"], ["EX-1.5 s"], ["01 23 45 67 89"]])("says nothing of: %s", (text) => {
    expect(styledNumbers(text)).toEqual([]);
  });
});
