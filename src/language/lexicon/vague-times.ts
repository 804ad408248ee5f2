import type { TermGroup } from "./term-group";

const NOUNS_DONE_OFTEN =
  "(sauvegarde|mise à jour|contrôle|point|réunion|vérification|échange|rapport|purge|synchronisation|test|audit|maintenance|relance|suivi|" +
  "sauvegardes|mises à jour|contrôles|points|réunions|vérifications|échanges|rapports|purges|synchronisations|tests|audits|relances)";

/** Delays and frequencies without a figure: INCOSE R35 (temporal dependencies) and R34, ambiguous adverbs of ISO/IEC/IEEE 29148. */
export const VAGUE_TIMES: readonly TermGroup[] = [
  {
    category: "vague-time",
    guards: ["measured"],
    advice: { fr: "donnez le délai maximal, avec son unité et son point de départ", en: "give the longest delay, with its unit and its starting point" },
    fr: {
      fixed:
        "(très |le plus |assez |plus |aussi |)rapidement( que possible| possible|), au plus (vite|tôt), (aussi|le plus) (vite|tôt|rapidement) (que |)possible, dès que (cela est |c'est |)possible, " +
        "dans (le|les|de|des|un|) (meilleur|meilleurs|plus bref|plus brefs|plus court|plus courts|bref|brefs|court|courts) délai(|s), " +
        "(un|des|de) délai(|s) (raisonnable|court|bref|acceptable|réduit|restreint|convenable|satisfaisant|correct|record|optimal)(|s), (dans |sous |)un (court|bref) délai, " +
        "(délai|temps|durée)(|s) (raisonnable|acceptable|court|courte|bref|brève|convenable|satisfaisant|satisfaisante|correct|correcte|réduit|réduite)(|s), " +
        "sous peu, sans délai, sans tarder, sans attendre, sans attente, en urgence, avec (diligence|célérité), asap, aussitôt, (dans |)un temps (|très |assez )(court|réduit|limité|record|raisonnable), durée(|s) (limitée|adéquate|suffisante|appropriée|adaptée|prolongée)(|s), (horaires|heures) (habituels|habituelles|normales|normaux), (quasi |)immédiatement, immédiat, immédiate, immédiats, immédiates, (quasi |)instantanément, instantané, instantanée, instantanés, instantanées, " +
        "en (quasi |)temps réel, (quasi |)temps réel, dans les temps, en temps (utile|voulu|opportun), à temps, au fil de l'eau, (un|une) certain(|e) (temps|délai|période|durée|moment), (une |)longue période, longtemps, " +
        "quelque temps, promptement, à bref délai, (réagi(r|t|ra)|répond(|re|ra)|charge(|r|ra)|afficher|affiche) vite, (peu|bien|juste) (avant|après), d'ici peu, dans la foulée",
    },
    en: {
      fixed:
        "quickly, rapidly, promptly, immediately, immediate, instantly, instantaneous, instantaneously, as soon as possible, as quickly as possible, as fast as possible, asap, in real time, real time, " +
        "near real time, in a timely manner, timely, in due time, in due course, in time, without delay, without undue delay, (for |)long enough, shortly, soon, swiftly, speedily, within a reasonable time, a reasonable (amount of |)time, " +
        "a short (time|period), a certain (time|period), at short notice",
    },
  },
  {
    category: "vague-time",
    guards: ["measured"],
    advice: { fr: "donnez la fréquence (chaque jour ouvré, tous les 3 mois…)", en: "give the frequency (each working day, every 3 months…)" },
    fr: {
      fixed:
        "(très |assez |)régulièrement, (très |)fréquemment, périodiquement, ponctuellement, occasionnellement, épisodiquement, sporadiquement, de temps en temps, de temps à autre, par moments, (à |)(une |)fréquence (soutenue|élevée|suffisante|régulière|adaptée|raisonnable), (visite|relance|contrôle)(|s) épisodique(|s), points d'(avancement|étape|information) réguliers, " +
        "de (façon|manière) (régulière|périodique|fréquente|ponctuelle|récurrente|occasionnelle), à intervalle(|s) régulier(|s), à échéances régulières, " +
        `${NOUNS_DONE_OFTEN} (régulier|régulière|fréquent|fréquente|périodique)(|s), (doit|doivent|devra|devront|sera|seront) (être |)(régulier|régulière|fréquent|fréquente|périodique)(|s)`,
    },
    en: {
      fixed:
        "regularly, periodically, frequently, often, occasionally, sometimes, momentarily, temporarily, continually, from time to time, on a regular basis, at regular intervals, on a periodic basis, frequent, periodic, regular, regular intervals",
    },
  },
  {
    category: "vague-time",
    guards: ["measured", "undemanded"],
    advice: { fr: "donnez la fréquence (chaque jour ouvré, tous les 3 mois…)", en: "give the frequency (each working day, every 3 months…)" },
    fr: { fixed: "souvent" },
  },
  {
    category: "vague-time",
    guards: ["measured"],
    advice: { fr: "donnez une date, un jalon ou une version", en: "give a date, a milestone or a version" },
    fr: {
      fixed:
        "à brève échéance, provisoirement, temporairement, à (plus |)(court|moyen|long) terme, (|à |sur le )(court|moyen) et long terme, à (court|moyen) ou (moyen|long) terme, à terme, bientôt, prochainement, ultérieurement, ultérieur, ultérieure, ultérieurs, ultérieures, plus tard, " +
        "à l'avenir, dans le futur, dans l'avenir, dans un (futur|avenir) (proche|plus ou moins proche|lointain), dans (les|des) prochain(s|es) (mois|semaines|années), au fil du temps, à plus ou moins long terme, " +
        "tôt ou tard, (navigateur|système|appareil|terminal|matériel|smartphone)(|s) récent(|s), (version|technologie)(|s) récente(|s), le moment venu, en temps et en heure, dans la durée, sur la durée",
    },
    en: {
      fixed:
        "eventually, later, later on, in the future, in the near future, in the short term, in the long term, in the medium term, at a later date, at a later stage, sooner or later, in the longer term, at some point, " +
        "upcoming, short term, long term",
    },
  },
];
