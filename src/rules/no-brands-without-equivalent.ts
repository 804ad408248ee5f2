import { patternRule } from "./pattern-rule";

/** Products and makers a CRM specification names; a capital is required, so that words of the language stay out. */
const BRANDS =
  "Salesforce|HubSpot|Dynamics(?:\\s365)?|Sage(?:\\sCRM|\\sX3|\\s100)?|Zoho(?:\\sCRM)?|Pipedrive|SugarCRM|Sugar\\sCRM|SuiteCRM|Odoo|Dolibarr|Sellsy|Freshworks|Zendesk|Oracle|SAP|Cegid|Divalto|Efficy|" +
  "Microsoft|Outlook|Exchange|Teams|SharePoint|Power\\sBI|Excel|Google|Gmail|Mailchimp|Brevo|Sendinblue|Marketo|Pardot|MySQL|PostgreSQL|SQL\\sServer|Windows|VMware|AWS|Azure|Qlik|WordPress|Joomla|Drupal|Magento|PrestaShop|Cisco|Dell|Intel";
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}.@-])(?:${BRANDS})(?![\\p{L}\\p{N}@])`, "gu");
const EQUIVALENT = /^[^.;]{0,60}?(?:ou\s(?:son\s|tout\s|un\s)?(?:équivalente?s?|equivalente?s?|similaires?)|or\s(?:an?\s)?(?:equivalent|similar))/iu;
/** What the company already has must be named: the product has to live with it. */
const IN_PLACE =
  /(?:existant|actuel|en\splace|connect|interfa[cç]|intégr|integr|synchron|compatib|import|export|repris|migr|depuis|avec|vers|existing|current|in\splace|with|from|into)[^.;]{0,60}$/iu;

export const noBrandsWithoutEquivalent = patternRule({
  id: "no-brands-without-equivalent",
  enabledByDefault: false,
  source: { guide: ["V3"], incose: [31] },
  title: { fr: "Une marque « ou équivalent »", en: "A brand “or equivalent”" },
  why: {
    fr: "Citer une marque écarte les autres : un marché public l’interdit sans « ou équivalent » (code de la commande publique, R2111-7), et un acheteur privé y perd des offres.",
    en: "Naming a brand rules out the others: public procurement forbids it without “or equivalent” (French code de la commande publique, R2111-7), and a private buyer loses offers.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» est une marque\u00a0: ajoutez «\u00a0ou équivalent\u00a0», ou décrivez ce que le produit doit faire.",
    en: "“{term}” is a brand: add “or equivalent”, or describe what the product must do.",
  },
  patterns: { fr: PATTERN, en: PATTERN },
  isExplained: (before, after) => EQUIVALENT.test(after) || IN_PLACE.test(before),
  examples: {
    good: {
      fr: ["La base de données est PostgreSQL ou équivalent.", "La solution se connecte à Outlook.", "Les contacts sont repris de notre outil actuel, Sage CRM."],
      en: ["The database is PostgreSQL or equivalent.", "The solution integrates with Outlook."],
    },
    bad: {
      fr: ["Les tableaux de bord sont réalisés sous ⟦Power BI⟧."],
      en: ["Dashboards are built in ⟦Power BI⟧."],
    },
  },
});
