import type { TermGroup } from "./term-group";

const TEXT = "(norme|standard|règle|réglementation|règlementation|législation|loi|règlement|directive|texte|disposition|exigence|prescription|obligation|recommandation|procédure|référentiel)";

/** References that name no text: INCOSE R4 (defined terms) as far as it asks what a word refers to, incomplete references of ISO/IEC/IEEE 29148. */
export const INCOMPLETE_REFERENCES: readonly TermGroup[] = [
  {
    category: "reference",
    guards: ["cited"],
    advice: {
      fr: "nommez le texte et sa version (RGPD, RGAA 4.1, ISO/IEC 27001:2022)",
      en: "name the text and its version (GDPR, WCAG 2.2, ISO/IEC 27001:2022)",
    },
    fr: {
      fixed:
        `${TEXT}(|s) (en vigueur|applicable|applicables|en la matière), (texte|règle|disposition|obligation|exigence)s (légales|réglementaires|légaux) (en vigueur|applicables|en la matière), ` +
        "(droit|cadre légal|cadre réglementaire) applicable, règles de l'art, dans les règles de l'art, état de l'art, (règles|usages) (du métier|de la profession|du secteur|du marché), " +
        "(standard|norme|référence|pratique)(|s) (du marché|du web|de l'industrie|du secteur|de la profession), (meilleures|bonnes) pratiques (du marché|du secteur|de l'industrie|de la profession|en vigueur|en la matière|reconnues|habituelles), " +
        "(normes|règles|pratiques|conventions|prescriptions|usages) (habituelles|habituels|usuelles|usuels|reconnues|reconnus|courantes|courants|éprouvées), standards (habituels|usuels|reconnus|courants|actuels), (protocoles|formats) (habituels|usuels|reconnus|éprouvés|courants), (algorithme|label|référentiel) (habituel|usuel|reconnu|éprouvé), (méthodes|technologies) (habituelles|usuelles|reconnues|éprouvées), (méthode|technologie|certification) (habituelle|usuelle|reconnue|éprouvée), " +
        "(recommandations|préconisations|prescriptions|notices) (du|des) (fabricant|constructeur|éditeur)(|s), (DTU|normes|textes|règlements) (concernés|concernées|correspondants|correspondantes|idoines|afférents|afférentes)",
    },
    en: {
      fixed:
        "(applicable|current|relevant|existing|prevailing|pertinent) (standard|regulation|law|legislation|norm|directive|guideline|statute)(|s), (applicable|current|relevant|prevailing) (rules|policies), " +
        "(industry|market|recognised|recognized|usual|common|commonly accepted|generally accepted) (standards|practices|norms), (applicable|relevant|appropriate) (ISO|IEC|EN|BS|British|European|international|national) (standard|norm|code)(|s), (industry|) best practice(|s), (usual|customary) (security |safety |)(rules|procedures|policies|practice), good (trade|working) practice(|s), industry standard, (industry|engineering) practice, (good|best) (industry|engineering|market|professional) practice(|s), " +
        "(standards|regulations|laws|legislation|rules|procedures) in force, rules of the art",
    },
  },
  {
    category: "reference",
    guards: ["cited", "needs-text"],
    advice: {
      fr: "nommez le texte et sa version (RGPD, RGAA 4.1, ISO/IEC 27001:2022)",
      en: "name the text and its version (GDPR, WCAG 2.2, ISO/IEC 27001:2022)",
    },
    fr: { fixed: "en vigueur" },
    en: { fixed: "in force" },
  },
  {
    category: "reference",
    guards: ["cited", "needs-conformity"],
    advice: {
      fr: "nommez le texte et sa version (RGPD, RGAA 4.1, ISO/IEC 27001:2022)",
      en: "name the text and its version (GDPR, WCAG 2.2, ISO/IEC 27001:2022)",
    },
    fr: {
      fixed:
        "(norme|standard|loi|législation|réglementation|règlementation)(|s), (meilleures|bonnes) pratiques, (obligations|contraintes|dispositions|exigences|prescriptions) (légales|réglementaires|ministérielles), cadre (légal|réglementaire), (directives|normes) (européennes|nationales|françaises), (règlements|textes) (européens|nationaux), (référentiel|standard|schéma) (national|européen|ouvert), règles (d'urbanisme|d'hygiène|de la commande publique|d'accessibilité), normes (ISO|NF|CE|AFNOR), certifié(|e|s|es) ISO, les DTU, aux DTU, " +
        "(normes|standards|lois|règlements) et (|les )(règles|normes|standards|lois|règlements|réglementations|réglementation)",
    },
    en: { fixed: "standards, regulations, legislation, laws, (statutory|legal|regulatory) (requirements|obligations|provisions)" },
  },
  {
    category: "reference",
    guards: ["cited", "needs-conformity", "needs-end"],
    advice: {
      fr: "dites lesquelles et où elles sont écrites (document, version, paragraphe)",
      en: "say which ones and where they are written (document, version, paragraph)",
    },
    fr: { fixed: "règles, procédures, (règles|procédures) internes, usages" },
    en: { fixed: "rules, procedures, internal (procedures|rules|policies), policies, company (policy|policies)" },
  },
  {
    category: "reference",
    guards: ["cited", "labelled"],
    advice: {
      fr: "donnez le numéro ou le titre de ce à quoi l’on renvoie",
      en: "give the number or the title of what is referred to",
    },
    fr: {
      fixed:
        "(voir|cf|cf.|selon|se référer à|se reporter à|conformément à) (l'|en |)annexe, (voir|cf|cf.) annexes, (décrit|détaillé|précisé|défini|listé|joint|fourni)(|e|s|es) en annexe, " +
        "(voir|cf|cf.|selon le|voir le) (document|fichier) (joint|ci-joint|annexé)",
    },
    en: { fixed: "(see|refer to|described in|defined in|specified in|listed in|detailed in|according to) (|the |an )(annex|appendix|annexes|appendices|attachment|attachments|attached document|attached file)" },
  },
];
