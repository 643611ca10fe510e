import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { callFunction, withEspace } from "@/lib/db";
import type { CreateEspace } from "@/lib/espace/schema";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { LISTES } from "@/lib/referentiel/rules/listes";
import { ok, type Result } from "@/lib/result";

/**
 * Makes an espace with its own copy of the reference lists, and its first administrator (an account that
 * exists keeps its password, and enters with this one). For the operator's command and the tests, on a connection that may insert an espace.
 */
export async function createEspace(
  input: z.output<typeof CreateEspace>,
  now: Date,
): Promise<Result<{ espaceId: string; membreId: string }>> {
  const { admin, ...espace } = input;
  const espaceId = randomUUID();
  const empreinte = await hashMotDePasse(admin.motDePasse);
  const [compte] = await callFunction<{ id: string; nouveau: boolean }>(
    "SELECT * FROM compte_creer($1, $2, $3)",
    [admin.email, empreinte, admin.provisoire],
  );
  const utilisateurId = compte?.id ?? "";
  return withEspace({ espaceId }, async (tx) => {
    await tx.espace.create({ data: { id: espaceId, creeLe: now, ...espace } });
    await tx.valeur.createMany({
      data: Object.entries(LISTES).flatMap(([liste, { valeurs }]) =>
        valeurs.map(({ code, libelle, groupe = null, horsSource = false }, ordre) => ({
          espaceId,
          liste,
          code,
          libelle,
          groupe,
          horsSource,
          ordre,
        })),
      ),
    });
    const { id: membreId } = await tx.membre.create({
      data: {
        espaceId,
        utilisateurId,
        prenom: admin.prenom,
        nom: admin.nom,
        courriel: admin.email,
        baseSecret: "FONCTION",
        creeLe: now,
        ...(compte?.nouveau ? {} : { entree: empreinte, entreeLe: now }),
      },
      select: { id: true },
    });
    await tx.membreRole.create({ data: { espaceId, membreId, role: "ADMINISTRATEUR" } });
    return ok({ espaceId, membreId });
  });
}
