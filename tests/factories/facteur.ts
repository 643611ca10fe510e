import { randomUUID } from "node:crypto";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { confirmFacteur, prepareFacteur } from "@/lib/facteur/commands/enrolement";
import { renewSecours } from "@/lib/facteur/commands/secours";
import { getFacteur } from "@/lib/facteur/queries";
import { createSession } from "@/lib/session";
import { codeOf } from "../support/telephone";
import type { EspaceDeTest } from "./espace";

export const MOT_DE_PASSE = "mot de passe de test";
export const emailOf = ({ slug }: EspaceDeTest) => `admin@${slug}.example`;

/** Someone at a network address nobody else uses. */
export const visiteur = (sessionId: string) => ({ sessionId, adresse: randomUUID() });

/** A session opened by the administrator's password. */
export async function ouvrirSession(espace: EspaceDeTest, now: Date): Promise<string> {
  const compte = await verifyConnexion(
    { email: emailOf(espace), motDePasse: MOT_DE_PASSE, suite: undefined },
    randomUUID(),
  );
  if (!compte.ok) throw new Error(compte.reason);
  return (await createSession(compte.value, { moyen: "mot-de-passe", agent: null }, now)) ?? "";
}

/** A session whose account now has a second factor, confirmed one step ago; its secret and its recovery codes. */
export async function activerFacteur(sessionId: string, now: Date, motDePasse = MOT_DE_PASSE) {
  await prepareFacteur(visiteur(sessionId), { motDePasse }, now);
  const fiche = await getFacteur(sessionId);
  if (fiche.etat !== "EN_COURS") throw new Error(fiche.etat);
  const confirme = await confirmFacteur(visiteur(sessionId), { code: codeOf(fiche.secret, now, -1) }, now);
  if (!confirme.ok) throw new Error(confirme.reason);
  const codes = await renewSecours(visiteur(sessionId), {}, now);
  if (!codes.ok) throw new Error(codes.reason);
  return { secret: fiche.secret, codes: codes.value };
}
