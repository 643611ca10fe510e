import { env } from "@/lib/env";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";

/** The demo's accounts, to sign in with one click; none outside demo mode. */
export function listComptesDemo(): readonly CompteDemo[] {
  return env().RECUL_MODE === "demo" ? COMPTES_DEMO : [];
}
