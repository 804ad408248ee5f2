import { remembered } from "../document/remembered";
import type { Block } from "../document/document";
import { cellText, writtenContents } from "../document/place";
import type { Place } from "../document/place";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { acronymsIn, isAcronymAlone, spellsAcronym } from "../language/acronyms";
import type { Acronym } from "../language/acronyms";
import { defineRule } from "../lint/rule";

/** What a French or English supplier of business software reads without a glossary. */
const KNOWN = new Set(
  (
    "CRM GRC ERP PGI RGPD GDPR DPO CNIL DSI SI IT SLA API KPI ROI B2B B2C SAAS PAAS IAAS PDF CSV XML JSON HTML HTTP HTTPS FTP SFTP TLS SSL SSH VPN SSO SAML MFA 2FA OTP LDAP AD IP TCP DNS URL SMTP IMAP POP SQL SGBD REST SOAP XLS XLSX DOC DOCX PPT PNG JPG JPEG GIF SVG " +
    "ISO IEC IEEE ANSI AFNOR NF EN UE EU UK US USA FR SMS MMS RCS GPS USB PC TV CD DVD QR NFC RFID GSM LTE WIFI OS IOS CPU RAM SSD RH HR TVA VAT HT TTC CA PME TPE ETI PMI SA SAS SARL EURL SCI GIE SIREN SIRET NAF APE RCS RIB IBAN BIC CB " +
    "CDC CCTP CCAP AO RFP RFI RFQ DCE RC BPU DPGF SAV ADV DAF DG PDG DRH CEO CFO CIO CTO COPIL COMEX CODIR MOA MOE AMOA TMA TMO UAT VABF VSR MVP POC FAQ RSE SEO SEA UX UI IHM BI ETL EDI GED OCR IA AI ML BDD WCAG RGAA RGS ANSSI OWASP AES RSA RTO RPO PRA PCA " +
    "NPS CSAT CAPEX OPEX TCO PV ZI ZA ZAC SEPA CHF CAD ETP FTE ID NC NA ND CTI ACD IVR SVI PBX VOIP MAJ RDV NB PJ AA AAA JS CV CGU CGV RACI SWOT SMART MOSCOW AB AM PM LAN WAN UTC CET EUR USD GBP CCI INSEE BOAMP JOUE LCEN HDS SIRH SIG MYSQL PWA RPC ORM PK FK UML BPMN CRUD CMS CSS PHP ASP MVC IDE SDK W3C RSS RTF ZIP TXT DPI GO MO TO KO GB MB TB KB MS"
  ).split(" "),
);

/** An acronym that no place of the document explains, once, where it first stands. */
export const acronymsExpanded = defineRule({
  id: "acronyms-expanded",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["A4", "B8", "V1"], incose: [37, 4] },
  title: { fr: "Chaque sigle est développé une fois", en: "Each acronym is spelt out once" },
  why: {
    fr: "Un sigle de la maison ne dit rien à un prestataire, ou lui dit autre chose : il chiffrera ce qu’il croit avoir lu.",
    en: "A house acronym says nothing to a supplier, or something else: they will quote what they believe they read.",
  },
  options: { known: { type: "words", default: [], title: { fr: "Sigles que vos fournisseurs connaissent", en: "Acronyms your suppliers know" } } },
  messages: {
    never: {
      fr: "Le sigle « {acronym} » n’est développé nulle part : écrivez-le en entier la première fois, ou ajoutez-le au glossaire.",
      en: "The acronym “{acronym}” is never spelt out: write it in full the first time, or add it to the glossary.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\nLa gestion des bons de retour (GBR) est ouverte au SAV.\n\nLe CRM affiche les retours de la GBR.",
        "# Exigences fonctionnelles\n\nLa solution se connecte à la GBR.\n\n# Glossaire\n\n| Terme | Définition |\n|---|---|\n| GBR | Gestion des bons de retour |",
        "# CAHIER DES CHARGES DU SITE\n\nLe titre est en CAPITALES.",
      ],
      en: ["# Functional requirements\n\nThe GRV (goods return voucher) is created by customer service."],
    },
    bad: {
      fr: ["# Exigences fonctionnelles\n\nLa solution se connecte à la ⟦GBR⟧.\n\nLa GBR envoie les retours."],
      en: ["# Functional requirements\n\nThe solution reads each ⟦GRV⟧ of the customer."],
    },
  },
  *check(outline, { known }) {
    const { document, glossary } = outline;
    const explained = new Set<string>(known.map((word) => word.toUpperCase()));
    const first = new Map<string, { readonly place: Place; readonly found: Acronym }>();
    for (const { kind, blocks } of document.stories) if (kind !== "comment") yield* inSteps(blocks, (block) => addDefinitions(block, explained));
    yield* inSteps(writtenContents(document), ({ place, block }) => {
      for (const found of knownAcronyms(block)) {
        if (found.isExplained) explained.add(found.acronym);
        else if (!first.has(found.acronym) && outline.contextAt(place).bearing !== "ignored") first.set(found.acronym, { place, found });
      }
    });
    for (const [acronym, { place, found }] of first) {
      if (KNOWN.has(acronym) || explained.has(acronym) || glossary.has(foldText(acronym))) continue;
      yield { message: "never", data: { acronym }, range: { place, start: found.start, end: found.end } };
    }
  },
});

const knownAcronyms = remembered(({ text }): readonly Acronym[] => (isAcronymAlone(text) ? [] : acronymsIn(text)));

/** Rows "GED | Gestion électronique des documents", in a glossary or elsewhere. */
function addDefinitions(block: Block, explained: Set<string>): void {
  if (block.kind !== "table") return;
  for (const { cells } of block.rows) {
    const [term, definition] = cells;
    if (term === undefined || definition === undefined) continue;
    const acronym = cellText(term);
    if (isAcronymAlone(acronym) && spellsAcronym(acronym, cellText(definition))) explained.add(acronym);
    for (const { blocks } of cells) for (const inside of blocks) addDefinitions(inside, explained);
  }
}
