/** What stands for a withheld figure, in tables, charts and exports. */
export const SECRET_MARQUE = "s";

export const SECRET_LABEL = "Secret statistique";

/** The sentence that goes with tables that bear the mark, once. `seuil` is the espace's own. */
export const formatSecretNote = (seuil: number, marque: string = SECRET_MARQUE) =>
  `« ${marque} » : secret statistique. Le chiffre porte sur moins de ${seuil} situations, ou permettrait d’en retrouver un autre, tu. Un secret peut valoir 0.`;
