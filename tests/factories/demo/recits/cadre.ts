import { randomUUID } from "node:crypto";
import { protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import { texteConsentement } from "@/lib/texte/rules/consentement";
import { dateFromJour } from "@/lib/time";
import { CADRES } from "../vignettes/demandes";
import type { Recit } from "./recit";

const EXCLUSIONS = ["famille", "finances", "justice", "histoire", "vie-sentimentale"];

/** The person was told, then agreed, for the structures of those who take part. */
export function tellConsentement({ espaceId, trame, situationId, hasard, horloge, registre }: Recit): void {
  const { referent, associes, couverts = [], depot } = trame;
  const informeLe = depot - hasard.entre(2, 9);
  const accordLe = hasard.entre(informeLe, depot);
  const id = randomUUID();
  const par = { espaceId, situationId, recueilliParId: referent.acteur.membreId };
  const enregistreLe = horloge.passe(depot, "17:00");
  registre.informations.push({
    ...par,
    acte: "INFORMATION",
    survenuLe: dateFromJour(horloge.ouvre(informeLe)),
    enregistreLe,
  });
  registre.accords.push({
    ...par,
    id,
    acte: "ACCORD",
    survenuLe: dateFromJour(horloge.ouvre(accordLe)),
    moyen: hasard.chance(0.8) ? "ECRIT" : "ELECTRONIQUE",
    texteVersion: texteConsentement.version,
    conserveParId: referent.structureId,
    exclusions: hasard.chance(0.3) ? [hasard.parmi(EXCLUSIONS)] : [],
    enregistreLe,
  });
  const structures = new Set([referent, ...associes, ...couverts].map(({ structureId }) => structureId));
  for (const structureId of structures) registre.portees.push({ espaceId, consentementId: id, structureId });
}

/** The professionals gathered around the situation, who have accepted (000:77). */
export function tellAssociations({ espaceId, trame, situationId, hasard, horloge, registre }: Recit): void {
  const { referent, associes, intervenant, acceptee } = trame;
  for (const { acteur } of associes) {
    const proposeePar = hasard.parmi([referent, intervenant]);
    const le = acceptee + hasard.entre(1, 6);
    registre.associations.push({
      espaceId,
      situationId,
      membreId: acteur.membreId,
      statut: "ACCEPTEE",
      proposeeParId: proposeePar.acteur.membreId,
      proposeeLe: horloge.passe(le, "09:10"),
      reponduLe: horloge.passe(le + 1, "16:30"),
    });
  }
}

/** The default protocole, sometimes replaced by one the professionals agreed on and accepted (000:78). */
export function tellProtocole({ espaceId, trame, situationId, hasard, horloge, registre }: Recit): void {
  const { acteur } = trame.intervenant;
  const { dateFin: _, ...defaut } = protocoleParDefaut(acteur);
  const { membreId } = acteur;
  const par = { espaceId, situationId, creeParId: membreId, publieParId: membreId };
  const creeLe = horloge.passe(trame.acceptee);
  registre.protocoles.push({ ...par, ...defaut, creeLe, publieLe: creeLe });
  if (!hasard.chance(0.25)) return;
  const convenu = { rythmeSemaines: hasard.parmi([4, 5, 8]), nombreSeances: hasard.parmi([5, 6, 8]) };
  const id = randomUUID();
  const revuLe = horloge.passe(trame.acceptee + 25);
  const publie = { version: 2, creeLe: revuLe, publieLe: revuLe, aAccepter: true };
  registre.protocoles.push({ ...par, ...defaut, ...convenu, id, ...publie });
  const textes = { modalites: hasard.parmi(CADRES) };
  registre.contenus.push({ support: "PROTOCOLE", supportId: id, situationId, textes, le: revuLe });
  for (const lie of [trame.referent, ...trame.associes]) {
    const accepteLe = horloge.passe(trame.acceptee + hasard.entre(26, 34), "11:45");
    registre.acceptations.push({ espaceId, protocoleId: id, membreId: lie.acteur.membreId, accepteLe });
  }
}
