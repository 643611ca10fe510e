import { randomInt } from "node:crypto";
import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { proveMotDePasse } from "@/lib/compte/commands/titulaire";
import { readTitulaire } from "@/lib/compte/queries/titulaire";
import { callFunction } from "@/lib/db";
import { empreinteSecours, type PreuveRefus, proveCode, weighCode } from "@/lib/facteur/commands/preuve";
import { readFacteur } from "@/lib/facteur/queries";
import { ALPHABET_SECOURS, formatSecours, LONGUEUR_SECOURS, NOMBRE_SECOURS } from "@/lib/facteur/rules";
import type { Renouvellement, Retrait } from "@/lib/facteur/schema";
import { ok, type Result, refuse } from "@/lib/result";

const newCode = () =>
  Array.from({ length: LONGUEUR_SECOURS }, () => ALPHABET_SECOURS[randomInt(ALPHABET_SECOURS.length)]).join(
    "",
  );

/**
 * Ten new recovery codes, given this once; the former ones no longer serve. Asks for a code, unless the session has
 * given one in the last ten minutes.
 */
export async function renewSecours(
  { sessionId }: Visiteur,
  { code }: z.output<typeof Renouvellement>,
  now: Date,
): Promise<Result<string[], PreuveRefus>> {
  const ligne = await readFacteur(sessionId);
  if (!ligne?.confirmeLe) return refuse("SESSION_FERMEE");
  if (!ligne.frais) {
    const prouve = await proveCode(sessionId, code ?? "", now);
    if (!prouve.ok) return prouve;
  }
  const codes = Array.from({ length: NOMBRE_SECOURS }, newCode);
  const empreintes = codes.map((secours) => empreinteSecours(ligne.utilisateurId, secours));
  const [fait] = await callFunction<{ fait: boolean }>("SELECT facteur_secours($1, $2) AS fait", [
    sessionId,
    empreintes,
  ]);
  return fait?.fait ? ok(codes.map(formatSecours)) : refuse("CODE");
}

/** Takes the second factor off the account: the password where there is one, and a code. Its other sessions are closed. */
export async function removeFacteur(
  visiteur: Visiteur,
  { motDePasse, code }: z.output<typeof Retrait>,
  now: Date,
): Promise<Result<undefined, PreuveRefus | "MOT_DE_PASSE">> {
  const titulaire = await readTitulaire(visiteur.sessionId);
  const ligne = await readFacteur(visiteur.sessionId);
  if (!titulaire || !ligne?.confirmeLe) return refuse("SESSION_FERMEE");
  if (titulaire.motDePasse !== null) {
    const connu = await proveMotDePasse(titulaire, motDePasse, visiteur.adresse);
    if (!connu.ok) return connu;
  }
  const preuve = await weighCode(ligne, code, now);
  if (!preuve.ok) return preuve;
  const [fait] = await callFunction<{ retire: boolean }>("SELECT facteur_retirer($1, $2, $3) AS retire", [
    visiteur.sessionId,
    preuve.value.pas,
    preuve.value.empreinte,
  ]);
  return fait?.retire ? ok() : refuse("CODE");
}
