import { randomUUID } from "node:crypto";
import type { Trame } from "../trame";
import { MOTS_ACCEPTATION } from "../vignettes/reponses";
import { tellAssociations, tellConsentement, tellProtocole } from "./cadre";
import { tellDemande } from "./demande";
import { tellFin } from "./fin";
import type { Monde, Recit } from "./recit";
import { tellSeances } from "./seances";

/** A story from its demande to its last follow-up, added to the registre; the situation's id. */
export function tellSituation(monde: Monde, trame: Trame): string {
  const { espaceId, hasard, horloge, registre } = monde;
  const recit: Recit = { ...monde, trame, situationId: randomUUID() };
  const { situationId } = recit;
  const { referent, intervenant, depot, acceptee } = trame;
  const accepteeLe = horloge.passe(acceptee, "10:30");
  const { delegationId, territoireId } = referent.place;
  registre.situations.push({
    ...{ espaceId, id: situationId, delegationId, territoireId, accepteeLe },
    code: monde.drawCode("S"),
    statut: "SUIVIE",
    referentId: referent.acteur.membreId,
    intervenantId: intervenant.acteur.membreId,
    creeLe: horloge.passe(depot, "08:40"),
    version: 2,
  });
  const decision = { decideLe: accepteeLe, decideParId: intervenant.acteur.membreId };
  const demandeId = tellDemande(recit, {
    statut: "ACCEPTEE",
    intervenantId: intervenant.acteur.membreId,
    ...decision,
  });
  const textes = { decision: hasard.parmi(MOTS_ACCEPTATION) };
  registre.contenus.push({ support: "DECISION", supportId: demandeId, situationId, textes, le: accepteeLe });
  tellConsentement(recit);
  tellAssociations(recit);
  tellProtocole(recit);
  const derniere = tellSeances(recit);
  const { fin } = trame;
  // The planner may have put the last séance later than it was drawn.
  if (fin) tellFin(recit, { ...fin, jour: Math.max(fin.jour, derniere + 4) });
  return situationId;
}
