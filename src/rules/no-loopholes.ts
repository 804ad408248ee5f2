import { wordingRule } from "./wording-rule";

export const noLoopholes = wordingRule({
  id: "no-loopholes",
  category: "loophole",
  source: { guide: ["V1"], incose: [8], iso29148: "loopholes" },
  title: { fr: "Pas d’échappatoire", en: "No escape clause" },
  why: {
    fr: "Une exigence qui ne vaut que « si possible » n’oblige à rien : le fournisseur décide seul, après la signature, de ce qui l’est.",
    en: "A requirement that holds only “if possible” binds nobody: the supplier alone decides, after signing, what is possible.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» laisse le fournisseur libre de ne pas faire\u00a0: {advice}.",
    en: "“{term}” leaves the supplier free not to do it: {advice}.",
  },
  examples: {
    good: {
      fr: ["Si le mot de passe est faux, un message l'indique.", "Le client est prévenu par courriel quand son ticket est clos.", "L'utilisateur peut filtrer la liste par date."],
      en: ["If the password is wrong, a message says so.", "The user can filter the list by date."],
    },
    bad: {
      fr: [
        "L'export se fait, ⟦si possible⟧, au format Excel.",
        "⟦Le cas échéant⟧, le prestataire fournit un connecteur.",
        "Les données sont reprises ⟦dans la mesure du possible⟧.",
        "L'hébergement se trouve ⟦de préférence⟧ en France.",
      ],
      en: ["The export uses, ⟦if possible⟧, the Excel format.", "Data are migrated ⟦as far as possible⟧.", "Hosting is ⟦preferably⟧ in France."],
    },
  },
});
