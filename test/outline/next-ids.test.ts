import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { buildOutline } from "../../src/outline/build-outline";
import { nextIds } from "../../src/outline/next-ids";

const HEAD = "# Exigences fonctionnelles\n\n| Id | Exigence | Priorité |\n|---|---|---|\n";
const idsFor = (text: string, table: number | null, count: number): readonly string[] => nextIds(buildOutline(readText(text), GUIDE_PROFILE), table, count);

describe("the next free identifiers", () => {
  it("go on as the table does, its digits kept", () => {
    expect(idsFor(`${HEAD}| EX-F-008 | Le CRM doit afficher la fiche. | Indispensable |\n| EX-F-009 | Le CRM doit fermer la fiche. | Souhaitable |`, 0, 2)).toEqual(["EX-F-010", "EX-F-011"]);
  });

  it("are free in the whole document: other tables, references, copies merged by e-mail", () => {
    const text = `${HEAD}| EX-1 | Le CRM doit afficher la fiche. | Indispensable |\n\nVoir EX-7, écrite par le service client.\n\n# Exigences techniques\n\n| Id | Exigence | Priorité |\n|---|---|---|\n| ex 4 | Le CRM doit chiffrer la base. | Indispensable |\n| SEC-30 | Le CRM doit journaliser les accès. | Indispensable |`;
    expect(idsFor(text, 0, 1)).toEqual(["EX-8"]);
    expect(idsFor(text, 1, 1)).toEqual(["SEC-31"]);
  });

  it("fill no gap: an identifier once sent is never given again", () => {
    expect(idsFor(`${HEAD}| R2 | Le CRM doit afficher la fiche. | Indispensable |\n| R9 | Le CRM doit fermer la fiche. | Souhaitable |`, 0, 1)).toEqual(["R10"]);
  });

  it("begin at EX-001 where there are none", () => {
    expect(idsFor("# Exigences fonctionnelles\n\nLe CRM doit afficher la fiche.", null, 2)).toEqual(["EX-001", "EX-002"]);
  });
});
