/**
 * A seeded generator of Word-like French requirement documents: varied sentences, headings, tables, lists, split runs,
 * rsid attributes, bookmarks, as Word writes them. About 500 words a page.
 */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const WORDS_PER_PAGE = 500;

/** mulberry32: small, seeded, good enough to vary text. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ACTORS = ["Le commercial", "La direction", "Le service client", "L’administrateur", "L’assistante ADV", "Le responsable marketing", "Le chef des ventes", "Le technicien", "La comptable", "Le prospect"];
const SUBJECTS = ["La solution", "Le logiciel", "L’outil", "Le CRM", "La plateforme", "L’application", "Le module de vente", "Le portail", "Le moteur de campagne", "L’écran d’accueil"];
const VERBS = ["doit afficher", "doit exporter", "devra enregistrer", "permet de filtrer", "doit synchroniser", "doit archiver", "devra dupliquer", "doit notifier", "permettra de fusionner", "doit historiser", "calcule", "transmet"];
const OBJECTS = ["les contacts", "les opportunités", "les devis", "les tickets", "les campagnes", "les factures", "les comptes rendus", "les tableaux de bord", "les relances", "les rendez-vous", "les contrats", "les pièces jointes", "les fiches produits", "les prévisions"];
const PLACES = ["du secteur nord", "du mois en cours", "de l’agence de Lyon", "des trois filiales", "de chaque équipe", "du portefeuille export", "des comptes clés", "de la gamme pompes", "du réseau de revendeurs", "de l’exercice précédent"];
const MEASURES = ["en moins de 2 secondes", "au format CSV", "chaque nuit à 3 h", "pour 95 % des cas", "sans ressaisie", "depuis un mobile", "avec accusé de réception", "en trois clics", "par ordre de date", "avant le 31 décembre 2027"];
const FLAWS = ["rapidement", "si possible", "de manière conviviale", "etc.", "régulièrement", "le cas échéant", "avec plusieurs filtres", "dans les meilleurs délais"];
const TITLES = ["Entreprise et contexte", "Objectifs", "Exigences fonctionnelles", "Exigences techniques", "Gouvernance", "Budget et planning", "Livrables", "Périmètre", "Reprise de données", "Recette", "Formation", "Support", "Réversibilité", "Glossaire", "Gestion des contacts", "Suivi des opportunités", "Tableaux de bord", "Service client"];

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The bytes of a .docx of about `pages` pages, and its plain text. */
export function generate(pages, seed = 20260401) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const rsid = () => `00${Math.floor(next() * 0xffffff).toString(16).padStart(6, "0").toUpperCase()}`;
  const parts = [];
  const plain = [];
  let words = 0;
  let bookmark = 0;

  const sentence = () => {
    const who = next() < 0.4 ? pick(ACTORS) : pick(SUBJECTS);
    const tail = next() < 0.06 ? ` ${pick(FLAWS)}` : next() < 0.5 ? ` ${pick(MEASURES)}` : "";
    const detail = next() < 0.6 ? ` et ${pick(OBJECTS)} ${pick(PLACES)}` : "";
    return `${who} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)}${detail}${tail}, lot ${1 + Math.floor(next() * 40)} réf. ${Math.floor(next() * 90000) + 10000}.`;
  };
  const runs = (text) => {
    let out = "";
    for (let at = 0; at < text.length; ) {
      const length = 20 + Math.floor(next() * 60);
      const bold = next() < 0.05 ? "<w:b/>" : "";
      out += `<w:r w:rsidR="${rsid()}" w:rsidRPr="${rsid()}"><w:rPr>${bold}<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${escape(text.slice(at, at + length))}</w:t></w:r>`;
      at += length;
    }
    return out;
  };
  const paragraph = (text, style = "", extra = "") => {
    words += text.split(" ").length;
    plain.push(text);
    const mark = next() < 0.1 ? `<w:bookmarkStart w:id="${++bookmark}" w:name="_Toc${100000 + bookmark}"/><w:bookmarkEnd w:id="${bookmark}"/>` : "";
    return `<w:p w:rsidR="${rsid()}" w:rsidRDefault="${rsid()}" w:rsidP="${rsid()}"><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}${extra}<w:spacing w:after="120"/></w:pPr>${mark}${runs(text)}</w:p>`;
  };
  const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (texts, head) => `<w:tr w:rsidR="${rsid()}">${head ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${texts.map(cell).join("")}</w:tr>`;
  const table = (rows) => {
    let out = `<w:tbl><w:tblPr><w:tblStyle w:val="Grilledutableau"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(5)}</w:tblGrid>`;
    out += row(["ID", "Exigence", "Priorité", "Cas d’usage", "Critère d’acceptation"], true);
    for (let i = 0; i < rows; i++)
      out += row([`EX-${Math.floor(next() * 90000) + 10000}`, sentence(), next() < 0.4 ? "Indispensable" : "Souhaitable", next() < 0.8 ? `${pick(ACTORS)} ouvre ${pick(OBJECTS)} ${pick(PLACES)}` : "", next() < 0.8 ? `Vu ${pick(MEASURES)} sur ${Math.floor(next() * 900) + 10} fiches` : ""], false);
    return `${out}</w:tbl>`;
  };

  while (words < pages * WORDS_PER_PAGE) {
    parts.push(paragraph(`${pick(TITLES)} ${Math.floor(next() * 900)}`, next() < 0.4 ? "Titre1" : "Titre2"));
    const paragraphs = 3 + Math.floor(next() * 6);
    for (let i = 0; i < paragraphs; i++) parts.push(paragraph(Array.from({ length: 1 + Math.floor(next() * 5) }, sentence).join(" ")));
    if (next() < 0.5) for (let i = 0; i < 4; i++) parts.push(paragraph(sentence(), "Paragraphedeliste", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'));
    if (next() < 0.4) parts.push(table(4 + Math.floor(next() * 8)), paragraph(""));
  }
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${parts.join("")}<w:sectPr/></w:body></w:document>`;
  const style = (id, name, level) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${level === undefined ? "" : `<w:outlineLvl w:val="${level}"/>`}</w:pPr></w:style>`;
  const files = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    "word/styles.xml": `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style("Titre1", "heading 1", 0)}${style("Titre2", "heading 2", 1)}${style("Paragraphedeliste", "List Paragraph")}<w:style w:type="table" w:styleId="Grilledutableau"><w:name w:val="Table Grid"/></w:style></w:styles>`,
    "word/numbering.xml": `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/document.xml": document,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
  return { bytes: zipped, text: plain.join("\n\n"), words, xmlBytes: strToU8(document).length };
}
