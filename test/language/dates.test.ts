import { calendarDay, datesIn } from "../../src/language/dates";

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const met = (text: string): readonly string[] => datesIn(text).map(({ text: words, first, last }) => `${words} = ${iso(first)}${first === last ? "" : `..${iso(last)}`}`);

test.each([
  ["Le 9 avril 2027 à 12 h", ["9 avril 2027 = 2027-04-09"]],
  ["1er février 2027, puis le 3 Aout 2027", ["1er février 2027 = 2027-02-01", "3 Aout 2027 = 2027-08-03"]],
  ["09/04/2027, 9.4.27 et 2027-04-09", ["09/04/2027 = 2027-04-09", "9.4.27 = 2027-04-09", "2027-04-09 = 2027-04-09"]],
  ["du 19 au 23 avril 2027", ["19 au 23 avril 2027 = 2027-04-19..2027-04-23"]],
  ["01/03/2017 ➔ 08/03/2017", ["01/03/2017 = 2017-03-01", "08/03/2017 = 2017-03-08"]],
  ["fin février 2028", ["février 2028 = 2028-02-01..2028-02-29"]],
  ["T2 2027", ["T2 2027 = 2027-04-01..2027-06-30"]],
  ["April 9, 2027 or 19–23 April 2027", ["April 9, 2027 = 2027-04-09", "19–23 April 2027 = 2027-04-19..2027-04-23"]],
  ["9 avril\u00a02027", ["9 avril\u00a02027 = 2027-04-09"]],
])("reads the dates of “%s”", (text, dates) => expect(met(text)).toEqual(dates));

test.each(["le 31/02/2027", "v2.4.2027b", "24/7", "1.2.3 Objectifs", "version 12.10.2", "en 2027", "le 9 avril", "04 72 00 00 00", "2027-13-01", "ISO 27001"])("meets no date in “%s”", (text) => expect(met(text)).toEqual([]));

test("today is the day on the wall, whatever the hour", () => {
  expect(iso(calendarDay(new Date(2027, 3, 9, 0, 5)))).toBe("2027-04-09");
  expect(iso(calendarDay(new Date(2027, 3, 9, 23, 55)))).toBe("2027-04-09");
});

test("stays linear on a text made of nothing but beginnings of dates", () => {
  const hostile = (length: number): string => "19 au 23 avri 1/1/".repeat(length / 18) + "1".repeat(length / 4) + " ".repeat(length / 4);
  // Processor time, and the best of three: other work on the machine says nothing of the expression.
  const cost = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        datesIn(text);
        return process.cpuUsage(start).user / 1000;
      }),
    );
  expect(cost(hostile(400_000))).toBeLessThan(Math.max(400, 40 * cost(hostile(40_000))));
});
