import { defineFamily } from "./requirement";

export const accessibility = defineFamily({
  id: "accessibility",
  title: { fr: "Accessibilité", en: "Accessibility" },
  requirements: [
    {
      id: "meet-wcag-aa",
      type: "compliance",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Les écrans du CRM doivent respecter les critères WCAG 2.1 de niveau AA.",
        useCase: "Une salariée malvoyante enregistre un compte rendu de visite avec un lecteur d’écran.",
        acceptance: "L’audit d’un organisme tiers sur 15 écrans conclut à 0 critère de niveau A ou AA en échec.",
      },
      en: {
        requirement: "The screens of the CRM shall meet the WCAG 2.1 AA criteria.",
        useCase: "A visually impaired employee records a visit report with a screen reader.",
        acceptance: "The audit of 15 screens by a third party finds 0 failed criteria of level A or AA.",
      },
    },
    {
      id: "work-with-keyboard-alone",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit exécuter au clavier seul la création, la recherche et la modification d’une fiche.",
        useCase: "Un téléconseiller privé de l’usage de la souris crée un ticket pendant l’appel.",
        acceptance: "Une personne sans souris termine les 3 parcours, avec un focus visible à chaque étape.",
      },
      en: {
        requirement: "The CRM shall carry out the creation, search and update of a record with the keyboard alone.",
        useCase: "A call-centre agent unable to use a mouse creates a ticket during the call.",
        acceptance: "A person without a mouse finishes the 3 journeys, with a visible focus at each step.",
      },
    },
    {
      id: "contrast-of-text",
      type: "compliance",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit afficher les textes avec un rapport de contraste d’au moins 4,5 pour 1.",
        useCase: "Un commercial lit la fiche d’un client en plein soleil sur une tablette.",
        acceptance: "Sur 15 écrans mesurés avec un outil de contraste, 0 texte passe sous le rapport de 4,5 pour 1.",
      },
      en: {
        requirement: "The CRM shall display text with a contrast ratio of at least 4.5 to 1.",
        useCase: "A salesperson reads a customer record in full sunlight on a tablet.",
        acceptance: "On 15 screens measured with a contrast tool, 0 texts fall under the ratio of 4.5 to 1.",
      },
    },
    {
      id: "announce-form-errors",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Quand un champ est refusé, le CRM doit transmettre au lecteur d’écran le nom du champ avec le motif du refus.",
        useCase: "Une salariée aveugle entend que le code postal comporte 4 chiffres au lieu de 5 et corrige la saisie.",
        acceptance: "Sur 10 erreurs provoquées avec 2 lecteurs d’écran, 20 annonces citent le champ et le motif.",
      },
      en: {
        requirement: "When a field is refused, the CRM shall pass the name of the field to the screen reader with the reason for refusal.",
        useCase: "A blind employee hears that the postcode has 4 digits instead of 5 and changes the entry.",
        acceptance: "For 10 provoked errors with 2 screen readers, 20 announcements name the field and the reason.",
      },
    },
  ],
});
