import { defineFamily } from "./requirement";

export const mobility = defineFamily({
  id: "mobility",
  title: { fr: "Mobilité", en: "Mobility" },
  requirements: [
    {
      id: "work-offline",
      type: "functional",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "Sans réseau, l’application mobile du CRM doit ouvrir en lecture et en modification les 500 comptes préchargés du commercial.",
        useCase: "Un commercial enregistre un compte rendu dans un sous-sol d’usine et retrouve le texte dans le CRM au retour du réseau.",
        acceptance: "En mode avion, un testeur ouvre 20 comptes et saisit 5 comptes rendus, présents dans le CRM 2 minutes après la reconnexion.",
      },
      en: {
        requirement: "Without a network, the mobile application of the CRM shall open for reading and editing the 500 preloaded accounts of the salesperson.",
        useCase: "A salesperson records a visit report in a factory basement and finds the text in the CRM when the network is back.",
        acceptance: "In flight mode, a tester opens 20 accounts and enters 5 reports, which are in the CRM 2 minutes after reconnection.",
      },
    },
    {
      id: "resolve-sync-conflict",
      type: "data",
      hint: "must",
      source: "reliability",
      fr: {
        requirement: "Après une saisie hors ligne, l’application mobile du CRM doit soumettre à l’utilisateur les deux valeurs d’un champ modifié entre-temps dans le CRM.",
        useCase: "Un technicien choisit le téléphone saisi chez le client plutôt que le téléphone saisi au bureau le même matin.",
        acceptance: "Pour 10 conflits d’essai, 10 choix s’affichent, et les 10 valeurs retenues sont dans le CRM.",
      },
      en: {
        requirement: "After offline entry, the mobile application of the CRM shall submit to the user the two values of a field changed meanwhile in the CRM.",
        useCase: "A technician selects the telephone number entered on the customer site instead of the number entered at the office on the same morning.",
        acceptance: "For 10 test conflicts, 10 choices are displayed, and the 10 selected values are in the CRM.",
      },
    },
    {
      id: "open-account-on-4g",
      type: "performance",
      hint: "must",
      source: "performance efficiency",
      fr: {
        requirement: "Sur un réseau 4G, l’application mobile du CRM doit ouvrir la fiche d’un compte en 3 secondes au plus pour 95 % des ouvertures.",
        useCase: "Une commerciale ouvre la fiche du client sur le parking avant d’entrer en rendez-vous.",
        acceptance: "Sur 40 ouvertures d’essai au débit de 10 Mbit/s, 38 au moins s’affichent en 3 secondes au plus.",
      },
      en: {
        requirement: "On a 4G network, the mobile application of the CRM shall open the record of an account within 3 seconds for 95% of openings.",
        useCase: "A salesperson opens the customer record in the car park before the meeting.",
        acceptance: "Of 40 test openings at a rate of 10 Mbit/s, at least 38 are displayed within 3 seconds.",
      },
    },
    {
      id: "show-nearby-customers",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "L’application mobile du CRM doit afficher sur une carte les clients situés dans un rayon de 20 km autour du commercial.",
        useCase: "Un commercial dont le rendez-vous est annulé consulte la carte et appelle un client voisin.",
        acceptance: "Depuis 3 positions d’essai, les clients affichés sont les clients de la liste de contrôle, sans écart.",
      },
      en: {
        requirement: "The mobile application of the CRM shall display on a map the customers located within a radius of 20 km from the salesperson.",
        useCase: "A salesperson views the map after a cancelled meeting and calls a neighbouring customer.",
        acceptance: "From 3 test positions, the displayed customers are the customers of the check list, without a gap.",
      },
    },
    {
      id: "read-business-card",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "L’application mobile du CRM doit préremplir le nom, la fonction, le téléphone et l’adresse électronique d’un contact depuis la photo d’une carte de visite, avec neuf valeurs sur dix identiques au texte imprimé.",
        useCase: "Une commerciale scanne une carte sur un salon, relit les quatre champs et enregistre le contact.",
        acceptance: "Sur 50 cartes d’essai, soit 200 valeurs, 180 valeurs au moins sont identiques au texte imprimé.",
      },
      en: {
        requirement: "The mobile application of the CRM shall prefill the name, job title, telephone number and e-mail address of a contact from the photo of a business card, with nine values out of ten identical to the printed text.",
        useCase: "A salesperson captures a card at a trade show, reads the four fields again and saves the contact.",
        acceptance: "For 50 test cards, or 200 values, at least 180 values are identical to the printed text.",
      },
    },
    {
      id: "dictate-visit-report",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "L’application mobile du CRM doit transcrire en texte un compte rendu de visite de trois minutes dicté en français, avec 95 mots sur 100 identiques au texte dit.",
        useCase: "Un commercial dicte la visite dans la voiture à l’arrêt, puis corrige deux mots et valide.",
        acceptance: "Pour 10 dictées d’essai de 400 mots par 5 voix, 95 mots sur 100 au moins sont identiques au texte lu.",
      },
      en: {
        requirement: "The mobile application of the CRM shall transcribe into text a visit report of three minutes dictated in French, with 95 words out of 100 identical to the text spoken.",
        useCase: "A salesperson dictates the visit in the parked car, then corrects two words and confirms.",
        acceptance: "For 10 test dictations of 400 words by 5 voices, at least 95 words out of 100 are identical to the text read.",
      },
    },
    {
      id: "wipe-lost-phone",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "À la première connexion d’un téléphone déclaré perdu, le CRM doit effacer les données de l’application mobile, sur ordre de l’administrateur.",
        useCase: "Un administrateur déclare perdu le téléphone d’un commercial et lit le lendemain la confirmation d’effacement.",
        acceptance: "Pour 3 téléphones d’essai, l’ordre donné hors ligne vide l’application dans la minute qui suit la reconnexion, 3 fois sur 3.",
      },
      en: {
        requirement: "At the first connection of a telephone declared lost, the CRM shall erase the data of the mobile application, at the order of the administrator.",
        useCase: "An administrator records the telephone of a salesperson as lost and reads the confirmation of erasure the next day.",
        acceptance: "For 3 test telephones, the order given offline empties the application within one minute of reconnection, 3 times out of 3.",
      },
    },
  ],
});
