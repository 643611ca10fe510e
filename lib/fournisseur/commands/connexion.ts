import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { desceller, sceller } from "@/lib/coffre";
import { callFunction } from "@/lib/db";
import { putDefi, takeDefi } from "@/lib/defi";
import { env } from "@/lib/env";
import { type Identite, identiteOf } from "@/lib/fournisseur/rules";
import type { Retour } from "@/lib/fournisseur/schema";
import { countDefi } from "@/lib/limite";
import { closeAdresse, finishDemande, nomFournisseur, type Recit, startDemande } from "@/lib/oidc";
import { ok, type Result, refuse } from "@/lib/result";

export type RetourRefus = "ETAT" | "REFUS" | "FOURNISSEUR" | "AUCUN_COMPTE" | "TROP_DE_TENTATIVES";

const USAGE = "fournisseur";
/** Enough to type a password elsewhere, and a code. */
const MINUTES = 15;

const newLien = (): string => randomBytes(32).toString("base64url");

/**
 * Sends someone to the provider: its address, and what their browser keeps meanwhile (`lien`). The state serves once, in
 * that browser alone.
 */
export async function startConnexion(
  suite: string,
  adresse: string,
): Promise<Result<{ adresse: string; lien: string }, "FOURNISSEUR" | "TROP_DE_TENTATIVES">> {
  if (!nomFournisseur()) return refuse("FOURNISSEUR");
  if (!(await countDefi(adresse))) return refuse("TROP_DE_TENTATIVES");
  const demande = await startDemande().catch(() => null);
  if (!demande) return refuse("FOURNISSEUR");
  const lien = newLien();
  const { state, nonce, verifier } = demande;
  const scelle = sceller(JSON.stringify({ nonce, verifier, suite }), USAGE, state);
  await putDefi("fournisseur", `${state}.${lien}`, { scelle, minutes: MINUTES });
  return ok({ adresse: demande.adresse, lien });
}

/** What an identity opens: the account, whether it was just linked, and the provider's own word for the session. */
export type Entree = { utilisateurId: string; relie: boolean; suite: string; prouve: boolean; jeton: string };

/** The way back from the provider. Nothing is believed before the state is one of ours, of this browser, and unused. */
export async function finishConnexion({
  parametres,
  lien,
}: z.output<typeof Retour>): Promise<Result<Entree, RetourRefus>> {
  const recus = new URLSearchParams(parametres);
  const state = recus.get("state") ?? "";
  const defi = await takeDefi("fournisseur", `${state}.${lien}`);
  const attendu = defi?.scelle ? desceller(defi.scelle, USAGE, state) : null;
  if (!attendu) return refuse("ETAT");
  if (recus.get("error") === "access_denied") return refuse("REFUS");
  const { nonce, verifier, suite } = JSON.parse(attendu);
  const recit = await finishDemande(recus, { state, nonce, verifier }).catch(() => null);
  if (!recit) return refuse("FOURNISSEUR");
  const compte = await enterRecit(recit);
  return compte.ok ? ok({ ...compte.value, suite, jeton: recit.jeton }) : compte;
}

/** The account a checked identity opens, linked or made as the espaces' rules allow. */
export async function enterRecit({
  emetteur,
  revendications,
}: Pick<Recit, "emetteur" | "revendications">): Promise<
  Result<{ utilisateurId: string; relie: boolean; prouve: boolean }, "AUCUN_COMPTE">
> {
  const { OIDC_ADRESSE_GARANTIE, OIDC_REVENDICATION, OIDC_ACR_FACTEUR } = env();
  const identite: Identite = identiteOf(revendications, {
    adresseGarantie: OIDC_ADRESSE_GARANTIE,
    revendication: OIDC_REVENDICATION,
    acrFacteur: OIDC_ACR_FACTEUR,
  });
  const { sujet, courriel, prenom, nom, valeur, prouve } = identite;
  if (!sujet) return refuse("AUCUN_COMPTE");
  const [compte] = await callFunction<{ utilisateurId: string; relie: boolean }>(
    "SELECT * FROM fournisseur_entrer($1, $2, $3, $4, $5, $6)",
    [emetteur, sujet, courriel, prenom, nom, valeur],
  );
  return compte ? ok({ ...compte, prouve }) : refuse("AUCUN_COMPTE");
}

/** Keeps, sealed, the provider's word for this session: to end it there too. Too long to keep: it ends here alone. */
export async function keepJeton(sessionId: string, jeton: string): Promise<void> {
  const scelle = sceller(jeton, USAGE, sessionId);
  if (scelle.length <= 4000) await callFunction("SELECT session_jeton_garder($1, $2)", [sessionId, scelle]);
}

/**
 * Before a session ends: what the browser needs to end it at the provider too, for five minutes; null when it was not
 * opened there.
 */
export async function prepareFermeture(sessionId: string | null): Promise<string | null> {
  const [ligne] = await callFunction<{ jeton: string | null }>("SELECT session_jeton($1) AS jeton", [
    sessionId,
  ]);
  const jeton = ligne?.jeton && sessionId ? desceller(ligne.jeton, USAGE, sessionId) : null;
  if (!jeton) return null;
  const lien = newLien();
  await putDefi("fermeture", lien, { scelle: sceller(jeton, USAGE, lien) });
  return lien;
}

/** Where to end the session at the provider; null when nothing was prepared, or it does not offer it. */
export async function findFermeture(lien: string): Promise<string | null> {
  const defi = await takeDefi("fermeture", lien);
  const jeton = defi?.scelle ? desceller(defi.scelle, USAGE, lien) : null;
  return jeton ? closeAdresse(jeton).catch(() => null) : null;
}
