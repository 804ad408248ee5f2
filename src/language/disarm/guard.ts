/** The contexts in which a term says nothing ambiguous; disarm.ts says how each is recognised. */
export type Guard =
  /** A figure beside it says how much: "rapide (moins de 2 s)". */
  | "measured"
  /** The sentence holds a percentage or a figure for the variation: "une hausse de 10 %". */
  | "quantified"
  /** A tolerance or an interval is given: "environ 50 (± 10 %)". */
  | "toleranced"
  /** Vague before a figure only: "près de 50", not "près de la gare". */
  | "before-figure"
  /** The number or the list follows: "plusieurs formats (PDF, Excel)", "certains profils, à savoir :". */
  | "bounded"
  /** "les différents services": all of them, said in another way. */
  | "definite"
  /** Vague before its noun only: "de nombreux clients", not "trois profils différents". */
  | "attributive"
  /** "un simple bouton": nothing more than a button. */
  | "mere"
  /** An adjective, not the noun of the same spelling: "l'esthétique du site" is a topic. */
  | "attribute"
  /** The means is told: "sécurisé par TLS 1.3". */
  | "means-told"
  /** Vague beside what is to be selected: "liens utiles", not "utile au commercial". */
  | "useful"
  /** Ambiguous only when a list follows: "comme le nom, l'adresse". */
  | "needs-list"
  /** Ambiguous only at the end of a clause: "PDF ou autre." */
  | "needs-end"
  /** "considéré comme", "comme le montre": no list. */
  | "not-as-role"
  /** "telles que décrites ci-dessous": a reference, no list. */
  | "not-as-said"
  /** Dots that lead to a page number, or between two bounds. */
  | "leader"
  /** "vise à définir les règles": an action, not a gap. */
  | "active-infinitive"
  /** "à définir par l'administrateur depuis l'écran": what the user does with the product. */
  | "left-to-user"
  /** A gap only when it stands alone: "Délai : à compléter". */
  | "stands-alone"
  /** "adapté aux mobiles": what it fits can be tried. */
  | "device-told"
  /** "répondre au besoin du client": the noun. */
  | "governed"
  /** "les produits en général": at large. */
  | "at-large"
  /** "selon la situation de l'abonné": what it depends on is told. */
  | "qualified"
  /** "notamment en raison de": a cause, no list. */
  | "causal"
  /** "Par exemple, …": a sentence that is an example. */
  | "begins"
  /** "détailler clairement": how a text is written, not how the product behaves. */
  | "written-down"
  /** "vérifier que la saisie est correcte": what is checked, not how well. */
  | "verified"
  /** "plutôt secondaire", not "plutôt à l'aide de". */
  | "degree"
  /** "plus rapide que": the comparison is what is to be judged. */
  | "compared"
  /** "peu lisible": a complaint, not a demand. */
  | "negated"
  /** "est actuellement simple": what exists, not what is demanded. */
  | "present"
  /** "Notre clientèle est composée de quelques collectivités": what the buyer is, not what is demanded. */
  | "told"
  /** "au plus", "ne … plus", "les plus récents": "plus" compares nothing, or sorts. */
  | "no-comparison"
  /** "plus rapide que la version 2", "20 % plus court": compared with something, or by a figure. */
  | "referred"
  /** "un filtre pour simplifier la recherche": what the means is for. */
  | "purpose"
  /** "technical support": the noun of the same spelling. */
  | "no-verb"
  /** "gérer les contacts (création, modification)": what is done is told. */
  | "operations-told"
  /** "géré par l'ERP": who does it is told. */
  | "owned"
  /** "faciliter la saisie grâce au préremplissage": the means is told. */
  | "means-given"
  /** "prend en charge les formats PDF et CSV": what is accepted is named. */
  | "support-told"
  /** "répondre aux besoins décrits au chapitre 3": they are named. */
  | "needs-told"
  /** "assurer la formation": a service to be done, unlike "assurer la cohérence". */
  | "service-told"
  /** "permettre l'export": what happens is said, unlike "permettre la gestion". */
  | "no-management"
  /** "un document accompagne la livraison": nobody is promised anything. */
  | "no-people"
  /** "le marché devrait croître": no obligation. */
  | "forecast"
  /** "tout incident qui pourrait survenir": a supposition. */
  | "hypothetical"
  /** "le cours que l'on souhaite": the wish of a user. */
  | "user-wish"
  /** "l'utilisateur peut filtrer": a right, which the product must give. */
  | "right"
  /** "the user may filter": a right, unlike "data may be entered". */
  | "permission"
  /** "tous les champs obligatoires": bounded, unlike "tous les navigateurs". */
  | "closed-set"
  /** "tout type de fichier (PDF, PNG)": the list is given. */
  | "listed"
  /** "n'importe quel format (PDF, PNG)": the list is given, unlike "n'importe quelle question du client". */
  | "enumerated"
  /** "a toujours été": nothing is demanded; "systématiquement à chaque envoi": when is told. */
  | "undemanded"
  /** "peut à tout moment se désinscrire": a right, not a service to be kept open. */
  | "not-kept"
  /** "ne doit jamais être affiché": a ban that is tested case by case. */
  | "testable-ban"
  /** "100 % des fiches reprises": a count. */
  | "figure-of-measure"
  /** "normes en vigueur (RGAA 4.1)": the text referred to is named beside it. */
  | "cited"
  /** A reference only where something must be obeyed: "conforme aux normes", not "le lien vers les normes". */
  | "needs-conformity"
  /** "voir annexe 2", "en annexe du contrat": which one is told. */
  | "labelled"
  /** A reference only beside a text: "normes de sécurité en vigueur", not "contrat en vigueur". */
  | "needs-text";
