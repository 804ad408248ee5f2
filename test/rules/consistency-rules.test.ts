import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { Finding } from "../../src/lint/finding";
import type { Rule } from "../../src/lint/rule";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";
import { glossaryTermsUsed } from "../../src/rules/glossary-terms-used";
import { headingLevelsInOrder } from "../../src/rules/heading-levels-in-order";
import { RULES } from "../../src/rules/index";
import { milestonesInOrder } from "../../src/rules/milestones-in-order";
import { noDuplicateRequirements } from "../../src/rules/no-duplicate-requirements";
import { noPastMilestones } from "../../src/rules/no-past-milestones";
import { oneDatePerMilestone } from "../../src/rules/one-date-per-milestone";
import { oneFigurePerQuantity } from "../../src/rules/one-figure-per-quantity";
import { oneNameForTheProduct } from "../../src/rules/one-name-for-the-product";
import { onePriorityScale } from "../../src/rules/one-priority-scale";
import { totalsAddUp } from "../../src/rules/totals-add-up";

const findings = (rules: readonly Rule[], text: string, now?: Date): Promise<readonly Finding[]> =>
  run({ outline: buildOutline(readText(text), GUIDE_PROFILE), rules, ...(now && { now }) });
const found = async (rule: Rule, text: string, now?: Date): Promise<readonly (string | null)[]> => (await findings([rule], text, now)).map((finding) => finding.text);
const messages = async (rule: Rule, text: string, now?: Date): Promise<readonly string[]> => (await findings([rule], text, now)).map(({ message }) => message.fr);
const table = (header: string, ...rows: readonly string[]): string => `| ${header} |\n|${"---|".repeat(header.split("|").length)}\n${rows.map((row) => `| ${row} |`).join("\n")}`;

describe("no-past-milestones", () => {
  const schedule = `# Planning\n\n${table("Jalon | Date | Preuve", "Retour des offres | 9 avril 2027 | Offres datées", "Choix du prestataire | mai 2027 | Contrat signé")}`;

  test("says nothing without a day, nor on the day itself, nor before a month is over", async () => {
    expect(await found(noPastMilestones, schedule)).toEqual([]);
    expect(await found(noPastMilestones, schedule, new Date(2027, 3, 9, 18))).toEqual([]);
    expect(await found(noPastMilestones, schedule, new Date(2027, 3, 10))).toEqual(["9 avril 2027"]);
    expect(await messages(noPastMilestones, schedule, new Date(2027, 4, 31))).toEqual([expect.stringContaining("Le 9 avril 2027 est passé")]);
    expect(await messages(noPastMilestones, schedule, new Date(2027, 5, 1))).toEqual([expect.stringMatching(/^2 étapes .*« Retour des offres », « Choix du prestataire »/)]);
  });

  test("believes an author who says that a step is done, not one who says that it is not", async () => {
    const done = (status: string): string => `# Planning\n\n${table("Jalon | Date | Commentaire", `Retour des offres | 9 avril 2027 | ${status}`, "Tests | 3 mai 2029 |")}`;
    for (const status of ["Fait", "Terminé le 8 avril", "☑", "Reçues le 9", "Done", "100 %"]) expect({ status, found: await found(noPastMilestones, done(status), new Date(2028, 0, 1)) }).toEqual({ status, found: [] });
    for (const status of ["", "En cours", "pas encore fait", "non réalisé", "à faire"]) expect({ status, found: await found(noPastMilestones, done(status), new Date(2028, 0, 1)) }).toEqual({ status, found: ["9 avril 2027"] });
  });

  test("leaves the history of versions and past decisions alone, and texts outside the schedule", async () => {
    const past = new Date(2030, 0, 1);
    expect(await found(noPastMilestones, `# Planning\n\n${table("Version | Date | Auteur", "1.0 | 9 avril 2027 | N. Morel", "1.1 | 10 avril 2027 | N. Morel")}`, past)).toEqual([]);
    expect(await found(noPastMilestones, `# Gouvernance\n\n${table("Décision | Date", "Choix du mode SaaS | 9 avril 2027", "Budget | 10 avril 2027")}`, past)).toEqual([]);
    expect(await found(noPastMilestones, "# Entreprise\n\n- Rachat de Dupuis : 9 avril 2027\n- Ouverture de Lyon : 10 avril 2027", past)).toEqual([]);
  });
});

describe("milestones-in-order", () => {
  test("says nothing of a table sorted otherwise than by date", async () => {
    const rows = ["Lot A : paramétrage | 3 mai 2027", "Lot A : tests | 7 juin 2027", "Lot B : paramétrage | 10 mai 2027", "Lot B : tests | 14 juin 2027", "Lot C : paramétrage | 17 mai 2027"];
    expect(await found(milestonesInOrder, `# Planning\n\n${table("Jalon | Date", ...rows)}`)).toEqual([]);
  });
});

describe("one-date-per-milestone", () => {
  const steps = (heading: string, offers: string, tests: string): string => `# ${heading}\n\n${table("Étape | Date", `Retour des offres | ${offers}`, `Tests | ${tests}`)}`;

  test("two lots have each their dates", async () => {
    expect(await found(oneDatePerMilestone, `${steps("Planning du lot 1", "9 avril 2027", "3 mai 2027")}\n\n${steps("Planning du lot 2", "9 juin 2027", "5 juillet 2027")}`)).toEqual([]);
    expect(await found(oneDatePerMilestone, `${steps("Planning", "9 avril 2027", "3 mai 2027")}\n\n${steps("Consultation", "12/04/2027", "3 mai 2027")}`)).toEqual(["12/04/2027"]);
  });
});

describe("totals-add-up", () => {
  const budget = (...rows: readonly string[]): string => `# Budget\n\n${table("Poste | Montant", ...rows)}`;

  test("leaves alone what is no plain sum", async () => {
    expect(await found(totalsAddUp, budget("Licences | 10 000 €", "Formation | 18 k€", "Total | 30 000 €"))).toEqual([]);
    expect(await found(totalsAddUp, budget("Licences | 10 000 €", "Formation | à chiffrer", "Total | 30 000 €"))).toEqual([]);
    expect(await found(totalsAddUp, budget("Licences | 10 000 €", "Formation | 5 000 €", "TVA | 3 000 €", "Total TTC | 19 000 €"))).toEqual([]);
    expect(await found(totalsAddUp, `# Critères\n\n${table("Critère | Pondération | Note", "Prix | 40 | 3", "Ergonomie | 60 | 4", "Total | 100 | 72")}`)).toEqual([]);
    expect(await found(totalsAddUp, `# Indicateurs\n\n${table("Agence | Part", "Lyon | 12 %", "Lille | 18 %", "Total | 15 %")}`)).toEqual([]);
    expect(await found(totalsAddUp, `# Utilisateurs\n\n${table("Profil | Nombre", "Commerciaux | 32", "dont nomades | 12", "Direction | 6", "Total | 38")}`)).toEqual([]);
  });

  test("says what the rows add up to, as people of each language write it", async () => {
    const [finding] = await findings([totalsAddUp], budget("Licences | 10 000 €", "Formation | 4 000 €", "Total | 15 000 €"));
    expect(finding?.message.fr).toContain("indique 15\u00a0000\u00a0€, mais les lignes au-dessus donnent 14\u00a0000\u00a0€");
    expect(finding?.message.en).toContain("says €15,000, but the rows above add up to €14,000");
  });

  test("sees a wrong subtotal beside a right total", async () => {
    expect(await found(totalsAddUp, budget("Licences | 10 000 €", "Hébergement | 2 000 €", "Sous-total | 13 000 €", "Formation | 4 000 €", "Recette | 1 000 €", "Sous-total | 5 000 €", "Total | 17 000 €"))).toEqual(["13 000 €"]);
  });
});

describe("one-priority-scale", () => {
  test("words of need and of duty make one scale, unless both name the first level", async () => {
    const requirements = (...priorities: readonly string[]): string => `# Exigences fonctionnelles\n\n${table("Exigence | Priorité", ...priorities.map((priority, i) => `Exporter la liste numéro ${i} des contacts | ${priority}`))}`;
    expect(await found(onePriorityScale, requirements("Obligatoire", "Souhaitable", "Optionnel"))).toEqual([]);
    expect(await found(onePriorityScale, requirements("Must", "Should", "Could", "Won’t"))).toEqual([]);
    expect(await found(onePriorityScale, requirements("Critique", "Haute", "Moyenne", "Basse"))).toEqual([]);
    expect(await found(onePriorityScale, requirements("1", "2", "3", "1"))).toEqual([]);
    expect(await found(onePriorityScale, requirements("Indispensable", "Souhaitable", "Obligatoire", "Indispensable"))).toEqual(["Obligatoire"]);
    expect(await found(onePriorityScale, requirements("Oui", "Non", "Oui"))).toEqual([]);
  });
});

describe("one-name-for-the-product", () => {
  const stated = (...subjects: readonly string[]): string => `# Exigences fonctionnelles\n\n${subjects.map((subject, i) => `${subject} doit afficher la liste numéro ${i} des contacts.`).join("\n\n")}`;

  test("one slip is no second name; three names are", async () => {
    expect(await found(oneNameForTheProduct, stated("La solution", "La solution", "La solution", "L’outil"))).toEqual([]);
    expect(await found(oneNameForTheProduct, stated("La solution", "L’outil", "Le logiciel"))).toEqual(["Le logiciel"]);
    expect(await found(oneNameForTheProduct, stated("La plateforme", "La plate-forme", "La plateforme", "La plate-forme"))).toEqual([]);
    expect(await found(oneNameForTheProduct, stated("La solution", "La solution", "L’application mobile", "L’application mobile"))).toEqual([]);
  });
});

describe("no-duplicate-requirements", () => {
  const requirements = (header: string, ...rows: readonly string[]): string => `# Exigences fonctionnelles\n\n${table(header, ...rows)}`;

  test("shows both side by side, by id and words", async () => {
    const [message] = await messages(noDuplicateRequirements, requirements("ID | Exigence", "EX-1 | La solution doit exporter la liste des contacts au format CSV", "EX-2 | L’outil doit permettre l’export de la liste des contacts au format CSV"));
    expect(message).toContain("EX-2 « L’outil doit permettre l’export de la liste des contacts au format CSV » dit presque la même chose que EX-1 « La solution doit exporter la liste des contacts au format CSV »");
  });

  test("tells apart rows of two modules, a negation, one word for another, and figures", async () => {
    const text = "La solution doit exporter la liste des contacts au format CSV";
    expect(await found(noDuplicateRequirements, requirements("ID | Module | Exigence", `EX-1 | Ventes | ${text}`, `EX-2 | Marketing | ${text}`))).toEqual([]);
    expect(await found(noDuplicateRequirements, requirements("ID | Module | Exigence", `EX-1 | Ventes | ${text}`, `EX-2 | Ventes | ${text}`))).toEqual([text]);
    expect(await found(noDuplicateRequirements, requirements("ID | Exigence", `EX-1 | ${text}`, `EX-2 | ${text.replace("doit exporter", "ne doit pas exporter")}`))).toEqual([]);
    expect(await found(noDuplicateRequirements, requirements("ID | Exigence", `EX-1 | ${text}`, `EX-2 | ${text.replace("CSV", "PDF")}`))).toEqual([]);
    expect(await found(noDuplicateRequirements, requirements("ID | Exigence", `EX-1 | ${text} en 10 secondes`, `EX-2 | ${text} en 20 secondes`))).toEqual([]);
  });
});

describe("one-figure-per-quantity", () => {
  test("a series is no contradiction, two figures for one requirement are", async () => {
    const respond = (delay: string): string => `Le titulaire doit rappeler l’auteur d’une anomalie en moins de ${delay}.`;
    expect(await found(oneFigurePerQuantity, `# Support\n\n${respond("2 heures")}\n\n# Recette\n\n${respond("4 heures")}`)).toEqual([respond("4 heures")]);
    expect(await found(oneFigurePerQuantity, `# Support\n\n${respond("2 heures")}\n\n${respond("4 heures")}\n\n${respond("8 heures")}`)).toEqual([]);
  });

  test("counts of a part, of a date or of an estimate are left alone", async () => {
    for (const other of ["Les 12 utilisateurs de Lyon seront formés.", "En 2029, les 70 utilisateurs seront formés.", "Environ 60 utilisateurs au total.", "Les 45 utilisateurs simultanés sont servis.", "12 utilisateurs ont répondu."])
      expect({ other, found: await found(oneFigurePerQuantity, `# Utilisateurs\n\nLa solution sera utilisée par 58 utilisateurs.\n\n${other}`) }).toEqual({ other, found: [] });
    expect(await found(oneFigurePerQuantity, "# Utilisateurs\n\nLa solution sera utilisée par 58 utilisateurs.\n\n# Budget\n\nLe prix comprend les licences : 66 utilisateurs au total.")).toEqual(["66 utilisateurs au total"]);
    expect(await found(oneFigurePerQuantity, "# Entreprise\n\nNotre société emploie 120 salariés.\n\n# Utilisateurs\n\nL’entreprise compte 140 collaborateurs répartis sur 3 sites.")).toEqual(["L’entreprise compte 140 collaborateurs"]);
  });
});

test("glossary-terms-used knows plurals, bracketed acronyms and terms used by other definitions", async () => {
  const prose = Array.from({ length: 40 }, (_, i) => `Le commercial numéro ${i} suit ses opportunités et relance ses leads chaque semaine par téléphone.`).join("\n\n");
  const glossary = `# Glossaire\n\n${table("Terme | Définition", "Opportunité | Affaire chiffrée", "Lead | Contact à qualifier", "Gestion de la relation client (GRC) | Tout ce qui touche au client", "Pipeline | Opportunités ouvertes, au sens de la GRC")}`;
  expect(await found(glossaryTermsUsed, `# Exigences fonctionnelles\n\n${prose}\n\n${glossary}`)).toEqual(["Pipeline"]);
});

test("heading-levels-in-order leaves alone headings without a level of their author’s", async () => {
  expect(await found(headingLevelsInOrder, "## Contexte\n\nTexte.\n\n### Sites\n\nTexte.\n\n# Objectifs\n\nTexte.")).toEqual([]);
});

test("rules of the family stay linear on hostile texts of 100,000 characters", async () => {
  const rules = RULES.filter(({ family, scope }) => family === "consistency" && scope === "document");
  const hostile = ["La solution doit ", "les 58 utilisateurs ", "19 au 23 avri ", "1 000 ", "1,", "Total : ", "terme – ", "nombre de ", "( : - ", "é", "P1 – ", "pas encore "];
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).trim();
    const document = `# Planning\n\n- ${text}\n\n${text}\n\n${table("Jalon | Date", `${text} | ${text}`, "Total | 12")}\n\n# Glossaire\n\n${text}\n\n# Exigences fonctionnelles\n\n${table("ID | Exigence | Priorité", `EX-1 | ${text} | ${text}`, `EX-2 | ${text} | P2`)}`;
    const outline = buildOutline(readText(document), GUIDE_PROFILE);
    const start = process.cpuUsage();
    await run({ outline, rules });
    expect({ piece, quick: process.cpuUsage(start).user / 1000 < 1500 }).toEqual({ piece, quick: true });
  }
});
