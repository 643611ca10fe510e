import { isDe, type Partie, type ProchainPas } from "./prochain-pas";

/** Where the next step is done, from `/<slug>`, for whom it is; null for anyone else. */
export function adresseDuPas(pas: ProchainPas, partie: Partie, situationId: string): string | null {
  if (!isDe(pas, partie)) return null;
  const situation = `/situations/${situationId}`;
  switch (pas.pas) {
    case "COMPLEMENT":
      return `/demandes/${pas.demandeId}`;
    case "ACCORD":
    case "ETENDRE":
      return `${situation}/consentement/accord`;
    case "PLANIFIER":
      return `${situation}/planifier`;
    case "COMPTE_RENDU":
      return `/seances/${pas.seance.id}/compte-rendu/ecrire`;
    case "ANNONCER":
    case "RESTITUER":
      return `/seances/${pas.seance.id}#devoirs`;
    default:
      return "seance" in pas ? `/seances/${pas.seance.id}` : null;
  }
}
