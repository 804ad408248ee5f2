import { defineTable } from "../table";

/** Guide step E3: the channels over which a customer is followed (omnichannel). */
export const channelTable = defineTable({
  id: "channel-table",
  title: { fr: "Canaux suivis", en: "Channels followed" },
  section: "C3",
  source: ["E3"],
  guidance: {
    fr: "par où vos clients vous joignent-ils ? Donnez pour chaque canal son volume, ce qui s’inscrit dans l’historique du client et l’équipe qui répond.",
    en: "how do your customers reach you? Give for each channel its volume, what goes into the history of the customer and the team that answers.",
  },
  columns: [
    { width: 24, fr: "Canal", en: "Channel" },
    { width: 22, fr: "Volume par mois", en: "Volume a month", ask: { fr: "nombre", en: "number" } },
    { width: 32, fr: "Trace gardée", en: "Record kept", ask: { fr: "ce qui est enregistré", en: "what is recorded" } },
    { width: 22, fr: "Équipe", en: "Team", ask: { fr: "équipe", en: "team" } },
  ],
  example: {
    fr: ["Exemple : salon professionnel", "25 contacts", "Badge scanné, produit vu, photo de la carte de visite", "Marketing"],
    en: ["Example: trade fair", "25 contacts", "Badge scanned, product seen, photo of the business card", "Marketing"],
  },
  labels: {
    fr: ["Téléphone", "E-mail", "Site web", "Rendez-vous et visites", "Réseaux sociaux"],
    en: ["Telephone", "E-mail", "Website", "Meetings and visits", "Social networks"],
  },
  blank: 1,
});
