import { randomUUID } from "node:crypto";
import type { Trame } from "../trame";
import { ORIENTATIONS, REFUS } from "../vignettes/reponses";
import { tellConsentement } from "./cadre";
import { tellDemande } from "./demande";
import type { Monde, Recit } from "./recit";

/** How a demande was answered otherwise than by séances; an orientation has a structure to go to. */
export type Reponse = { sens: "REFUSEE" } | { sens: "ORIENTEE"; structureId: string };

/** A demande that the service sent elsewhere or did not follow up, with a reason its author read. */
export function tellSansSuite(monde: Monde, trame: Trame, reponse: Reponse, rang: number): void {
  const { espaceId, horloge, registre, valeur } = monde;
  const recit: Recit = { ...monde, trame, situationId: randomUUID() };
  const { situationId } = recit;
  const { referent, intervenant, depot, acceptee } = trame;
  registre.situations.push({
    ...{ espaceId, id: situationId, code: monde.drawCode("S") },
    referentId: referent.acteur.membreId,
    creeLe: horloge.passe(depot, "08:40"),
  });
  const orientee = reponse.sens === "ORIENTEE";
  const textes = orientee ? ORIENTATIONS : REFUS;
  const { motif, mot } = textes[rang % textes.length] ?? textes[0];
  const decideLe = horloge.passe(acceptee, "11:30");
  const demandeId = tellDemande(recit, {
    statut: reponse.sens,
    motifId: valeur(orientee ? "motif-redirection" : "motif-refus", motif),
    decideLe,
    decideParId: intervenant.acteur.membreId,
    ...(orientee ? { orienteeVersId: reponse.structureId } : {}),
  });
  const decision = { supportId: demandeId, situationId, textes: { decision: mot }, le: decideLe };
  registre.contenus.push({ support: "DECISION", ...decision });
  tellConsentement(recit);
}
