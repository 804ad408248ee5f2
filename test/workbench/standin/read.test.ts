import { corpusFiles, describeCorpus, readCorpus } from "../../support/corpus";
import { withWord } from "../../support/word";

describeCorpus("reading a real document through office.js", () => {
  const name = corpusFiles("fr")[0] ?? "";

  it("loads paragraphs and tables in one sync", async () => {
    await withWord(readCorpus("fr", name), { api: "1.3" }, async (word, standin) => {
      await word.run(async (context) => {
        const { paragraphs, tables } = context.document.body;
        paragraphs.load("text,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel,font/bold,font/size,listItemOrNullObject/level,listItemOrNullObject/listString,alignment");
        tables.load("values,rowCount,headerRowCount,nestingLevel");
        await context.sync();

        expect(paragraphs.items.length).toBeGreaterThan(10);
        expect(standin.counters.syncs).toBe(1);
      });
    });
  });
});
