import { defineFamily } from "./requirement";

export const performance = defineFamily({
  id: "performance",
  title: { fr: "Performance", en: "Performance" },
  requirements: [
    {
      id: "open-record-in-two-seconds",
      type: "performance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Avec 100 utilisateurs connectés, le CRM doit afficher la fiche d’un compte en 2 secondes au plus pour 95 % des ouvertures.",
        useCase: "Une téléconseillère ouvre la fiche pendant que le client énonce la demande.",
        acceptance: "Lors d’un essai de charge de 30 minutes avec 100 utilisateurs, 95 % des ouvertures durent 2 secondes au plus.",
      },
      en: {
        requirement: "With 100 users connected, the CRM shall display an account record within 2 seconds for 95% of openings.",
        useCase: "A call-centre agent opens the record while the customer states the request.",
        acceptance: "In a 30-minute load test with 100 users, 95% of openings last 2 seconds or less.",
      },
    },
    {
      id: "search-in-three-seconds",
      type: "performance",
      hint: "must",
      source: "performance efficiency",
      fr: {
        requirement: "Sur une base de 200 000 contacts, le CRM doit donner les résultats d’une recherche par nom en 3 secondes au plus.",
        useCase: "Un commercial tape les premières lettres d’un nom entendu au téléphone et ouvre la fiche.",
        acceptance: "Pour 100 recherches d’essai sur 200 000 contacts, 95 réponses arrivent en 3 secondes au plus.",
      },
      en: {
        requirement: "On a database of 200,000 contacts, the CRM shall give the results of a search by name within 3 seconds.",
        useCase: "A salesperson types the first letters of a name heard on the phone and opens the record.",
        acceptance: "For 100 test searches in 200,000 contacts, 95 answers arrive within 3 seconds.",
      },
    },
    {
      id: "dashboard-in-five-seconds",
      type: "performance",
      hint: "nice",
      source: "E4",
      fr: {
        requirement: "Le CRM doit afficher un tableau de bord de 8 graphiques calculés sur 50 000 opportunités en 5 secondes au plus.",
        useCase: "Le directeur ouvre le tableau de bord au début du comité commercial et commente les chiffres du jour.",
        acceptance: "Sur 20 ouvertures d’essai, 19 durent 5 secondes au plus.",
      },
      en: {
        requirement: "The CRM shall display a dashboard of 8 charts computed on 50,000 opportunities within 5 seconds.",
        useCase: "The director opens the dashboard at the start of the sales committee and comments on the figures of the day.",
        acceptance: "For 20 test openings, 19 last 5 seconds or less.",
      },
    },
    {
      id: "absorb-growth-of-users",
      type: "performance",
      hint: "must",
      source: "E4",
      fr: {
        requirement: "Quand le nombre d’utilisateurs connectés passe de 100 à 300, le CRM doit garder le même temps d’ouverture d’une fiche, à 10 % près.",
        useCase: "Après le rachat d’une filiale, la DSI ouvre 200 comptes sans changer de serveur.",
        acceptance: "Deux essais de charge sur 1 million de fiches, à 100 puis 300 utilisateurs, donnent des temps d’ouverture médians dont l’écart est de 10 % au plus.",
      },
      en: {
        requirement: "When the number of users connected goes from 100 to 300, the CRM shall keep the same opening time for a record, within 10%.",
        useCase: "After the purchase of a subsidiary, the IT department opens 200 user accounts on the same server.",
        acceptance: "Two load tests on 1 million records, with 100 then 300 users, give median opening times whose difference is 10% or less.",
      },
    },
    {
      id: "bulk-update-in-background",
      type: "performance",
      hint: "nice",
      source: "performance efficiency",
      fr: {
        requirement: "Le CRM doit changer le propriétaire de 10 000 comptes en 10 minutes au plus, en tâche de fond.",
        useCase: "La directrice commerciale redécoupe les secteurs un vendredi soir et poursuit la préparation des objectifs.",
        acceptance: "Pendant le changement de 10 000 comptes, terminé en 10 minutes au plus, 20 ouvertures de fiche durent 2 secondes au plus.",
      },
      en: {
        requirement: "The CRM shall change the owner of 10,000 accounts within 10 minutes, as a background task.",
        useCase: "The sales director redraws the territories on a Friday evening and goes on with the preparation of targets.",
        acceptance: "During the change of 10,000 accounts, finished within 10 minutes, 20 record openings last 2 seconds or less.",
      },
    },
  ],
});
