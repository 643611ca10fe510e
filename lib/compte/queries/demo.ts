import { type CourrielCompte, formatEnvoiCompte } from "@/lib/compte/queries/courriel";
import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Courriel } from "@/lib/message/rules/courriel";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";

/** The demo's accounts, to sign in with one click; none outside demo mode. */
export function listComptesDemo(): readonly CompteDemo[] {
  return env().RECUL_MODE === "demo" ? COMPTES_DEMO : [];
}

export type CourrielDemo = Courriel & { id: string; a: string; le: Date };

/** In the demo nobody holds the addresses: what is written to the account of this one, the latest first. None elsewhere. */
export async function listCourrielsDemo(adresse: string): Promise<CourrielDemo[]> {
  if (env().RECUL_MODE !== "demo") return [];
  const envois = await callFunction<CourrielCompte>("SELECT * FROM demonstration_courriels($1)", [adresse]);
  return envois.map((envoi) => ({
    ...formatEnvoiCompte(envoi),
    ...{ id: envoi.id, a: envoi.adresse, le: envoi.creeLe },
  }));
}
