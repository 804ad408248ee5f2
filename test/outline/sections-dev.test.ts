import { readDocx } from "../../src/ooxml/read";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { TOPICS } from "../../src/guide/topics";
import { buildOutline } from "../../src/outline/build-outline";
import { describeCorpus, readCorpus, readTable } from "../support/corpus";

describeCorpus("topics of real specifications, against two annotators (M and ? not counted)", () => {
  it("finds at least 92 % of what is present and says present at most 3 % of what is absent", () => {
    let [present, found, absent, invented] = [0, 0, 0, 0];
    const lines: string[] = [];
    for (const row of readTable("sections-dev.tsv")) {
      const name = row["doc"] ?? "";
      const outline = buildOutline(readDocx(readCorpus("fr", `${name}.docx`)), GUIDE_PROFILE);
      const missed: string[] = [];
      const extra: string[] = [];
      for (const { topic, status } of outline.topics) {
        if (row[topic] === "P") {
          present++;
          if (status === "present") found++;
          else missed.push(topic);
        } else if (row[topic] === "A") {
          absent++;
          if (status === "present") {
            invented++;
            extra.push(topic);
          }
        }
      }
      lines.push(`${name.padEnd(26)} missed: ${missed.join(" ") || "-"}   invented: ${extra.join(" ") || "-"}`);
    }
    const [recall, wrong] = [found / present, invented / absent];
    console.log([...lines, `recall of P ${found}/${present} = ${recall.toFixed(3)}   A said present ${invented}/${absent} = ${wrong.toFixed(3)}`].join("\n"));
    expect(present + absent).toBeGreaterThan(TOPICS.length * 8);
    expect(recall).toBeGreaterThanOrEqual(0.92);
    expect(wrong).toBeLessThanOrEqual(0.03);
  });
});
