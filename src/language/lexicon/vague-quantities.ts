import type { TermGroup } from "./term-group";

/** Quantities without a figure: INCOSE R7 and R34 (measurable performance), ambiguous adjectives of ISO/IEC/IEEE 29148. */
export const VAGUE_QUANTITIES: readonly TermGroup[] = [
  {
    category: "vague-quantity",
    guards: ["bounded", "definite"],
    advice: { fr: "donnez le nombre ou ses bornes, ou énumérez-les", en: "give the number or its bounds, or list them" },
    fr: {
      fixed:
        "plusieurs, certains, certaines, quelques, quelques uns, quelques unes, moult, maints, maintes, de multiples, " +
        "(un|une) certain(|e) (nombre|quantité|volume|proportion|part|taux|niveau|degré|quota|montant), bon nombre, un (grand|bon|petit|faible|nombre|très grand) nombre, " +
        "un nombre (important|limité|suffisant|conséquent|élevé|raisonnable|significatif|restreint|réduit|croissant|maximal|maximum|minimal|minimum), la plupart, la majorité, une majorité, la majeure partie, " +
        "la plus grande partie, en grande partie, une (grande |petite |)partie des, (une |)multitude, une foule (de|d'), (une |quelques |)poignée(|s) (de|d'), une série (de|d'), le plus grand nombre, (une|la) (faible|bonne|forte|grande) (proportion|part) (de|des|du), une part non négligeable, une marge (d'évolution|de progression|de sécurité|de manœuvre), en (assez |)(grand|petit) nombre, voire (plus|davantage),  une (grande |large |vaste |)(variété|gamme|palette|diversité) de, " +
        "(beaucoup|énormément|davantage) (de|d'), tout ou partie, un (large |)(choix|panel|éventail) de, la quasi totalité, majoritairement, un peu (de|d'), peu (de|d'), (trop|assez) (de|d') (clics|temps|étapes|manipulations|efforts|pages), (deux|trois) ou (trois|quatre), volumineux, volumineuse, volumineuses",
    },
    en: {
      fixed:
        "several, some, many, few, a few, various, numerous, multiple, most, most of, a lot of, lots of, a number of, a large number of, a small number of, a variety of, a range of, a wide range of, " +
        "plenty of, a majority of, the majority of, a couple of, a certain number of, certain, sufficient number of, enough, much, little, large amounts of, a large amount of, a limited number of",
    },
  },
  {
    category: "vague-quantity",
    guards: ["bounded"],
    advice: { fr: "énumérez-les, avec leur version s’il y en a une", en: "list them, with their version if they have one" },
    fr: { fixed: "(principaux|principales|grands) (navigateur|acteur|système|format|appareil|terminaux|support|outil|moteur|réseaux sociaux|plateforme|plate-forme|indicateur)(|s)" },
    en: { fixed: "(main|major|common) (browser|system|platform|device|format|tool)s" },
  },
  {
    category: "vague-quantity",
    guards: ["attributive", "bounded", "definite"],
    advice: { fr: "donnez le nombre ou ses bornes, ou énumérez-les", en: "give the number or its bounds, or list them" },
    fr: { fixed: "différents, différentes, divers, diverses, (de |)nombreux, (de |)nombreuses, d'importants, d'importantes" },
    en: { fixed: "different, diverse" },
  },
  {
    category: "vague-quantity",
    guards: ["toleranced"],
    advice: { fr: "donnez un intervalle ou une tolérance (± 10 %)", en: "give a range or a tolerance (± 10%)" },
    fr: { fixed: "environ, approximativement, à peu près, de l'ordre de, aux alentours de, aux environs de, grosso modo, plus ou moins, une (bonne |petite |)(dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine) (de|d'), des (dizaines|centaines|milliers|millions) (de|d')" },
    en: { fixed: "approximately, roughly, circa, approx, more or less, on the order of, in the order of" },
  },
  {
    category: "vague-quantity",
    guards: ["before-figure", "toleranced"],
    advice: { fr: "donnez un intervalle ou une tolérance (± 10 %)", en: "give a range or a tolerance (± 10%)" },
    fr: { fixed: "près (de|d'), presque, quasiment, autour de, quelque" },
    en: { fixed: "about, around, nearly, almost" },
  },
  {
    category: "vague-quantity",
    guards: ["measured"],
    advice: { fr: "donnez la valeur attendue, avec son unité", en: "give the expected value, with its unit" },
    fr: {
      fixed:
        "(volume|nombre|trafic|flux|débit|gain)(|s) (important|conséquent|significatif|élevé|considérable|faible|suffisant)(|s), " +
        "(quantité|charge|croissance|part|fréquentation|volumétrie|capacité|montée en charge)(|s) (importante|conséquente|significative|élevée|considérable|faible|suffisante)(|s), " +
        "(gros|grand|fort|important)(|s) (volume|trafic|débit|flux)(|s), (grande|grosse|grandes|importante|importantes|forte|fortes) (quantité|charge|volumétrie|affluence|croissance|montée en charge)(|s), " +
        "(un|le|au) (minimum|maximum) (de|d'), (réduire|réduit|limiter|limite|automatiser|simplifier|optimiser|minimiser|éviter|exploiter|faciliter|préserver|utiliser) au (maximum|minimum), à (faible|bas) coût, en (grand|petit) nombre, en (grande|petite) quantité, le (moins|plus) (de|d') (clics|temps|données|manipulations|étapes), " +
        "(temps|coût|effort)(|s) (minimal|minimum|minimaux), (formation|maintenance|intervention) (minimale|minimum), (afflux|trafic|envoi)(|s) massif(|s), (temps|délai|coût|nombre|effort)(|s) (réduit|limité|faible)(|s)",
    },
    en: { fixed: "minimal, as few as possible, large volume(|s), high volume(|s), large number(|s), heavy load(|s), a minimum of, a maximum of, minimum amount of, large, small, short, significant number of, too (large|long|small|short|many|much|slow|high|low), wide range, somehow" },
  },
  {
    category: "vague-quantity",
    guards: ["measured", "quantified"],
    advice: { fr: "dites de combien, à partir de quelle valeur et à quelle date", en: "say by how much, from which value and by which date" },
    fr: {
      fixed:
        "une (nette |forte |légère |)(augmentation|hausse|baisse|diminution|croissance) (de|du|des|d'|significative|sensible|importante|notable), une (nette |forte |légère |)réduction (significative|sensible|importante|notable|du temps|du nombre|des délais|des coûts|des erreurs), " +
        "de (manière|façon) (significative|sensible|notable|importante|conséquente), significativement, légèrement, sensiblement, considérablement, notablement",
    },
    en: { fixed: "an increase in, an increase of, a decrease in, a reduction in, a reduction of, considerably, substantially" },
  },
];
