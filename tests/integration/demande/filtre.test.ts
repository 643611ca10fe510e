import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { readEspace, withEspace } from "@/lib/db";
import { filedDemandes, ownDemandes, queuedDemandes } from "@/lib/demande/access";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { listDemandes } from "@/lib/demande/queries/liste";
import { STATUTS_EN_ATTENTE, STATUTS_REPONDUS } from "@/lib/demande/rules/statut";
import { RechercheDemandes, VUES, type Vue } from "@/lib/demande/schema/liste";
import { sqlOf } from "@/lib/filtre";
import { now as clock } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { createDemandeDeposee } from "../../factories/demande";
import { PERSONNAGES } from "../../factories/distribution";
import { createMonde, faite, type Monde } from "../../factories/monde";

const now = clock();
const CLAUSES: Record<Vue, (acteur: Acteur) => Prisma.DemandeWhereInput> = {
  attente: queuedDemandes,
  miennes: ownDemandes,
  encours: (acteur) => ({ AND: [filedDemandes(acteur), { statut: { in: [...STATUTS_EN_ATTENTE] } }] }),
  repondues: (acteur) => ({ AND: [filedDemandes(acteur), { statut: { in: [...STATUTS_REPONDUS] } }] }),
};

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde("frontière", now);
  const { referent, intervenant } = monde.cast;
  const groupe = {
    modalite: "COLLECTIF",
    service: "Équipe",
    effectif: "6",
    objectifs: "Parler des ruptures.",
  };
  const { id } = await createDemandeDeposee(referent, { cadre: groupe }, now);
  const { version } = await withEspace(referent, (tx) => tx.demande.findFirstOrThrow({ where: { id } }));
  const accord = { demandeId: id, version, intervenantId: intervenant.membreId, mot: "", reponses: {} };
  faite(await acceptDemande(intervenant, accord, now));
});

/** What Prisma answers to the clause of access.ts. */
const byPrisma = (acteur: Acteur, vue: Vue) =>
  withEspace(acteur, async (tx) => {
    const rows = await tx.demande.findMany({ where: CLAUSES[vue](acteur), select: { id: true } });
    return rows.map(({ id }) => id).toSorted();
  });

async function bySql(acteur: Acteur, vue: Vue): Promise<string[]> {
  const clause = sqlOf(CLAUSES[vue](acteur), "d");
  const rows = await readEspace<{ id: string }>(
    acteur,
    Prisma.sql`SELECT "id" FROM "Demande" d WHERE ${clause}`,
  );
  return rows.map(({ id }) => id).toSorted();
}

/** Null where the list is not the acteur's. */
async function byListe(acteur: Acteur, vue: Vue): Promise<string[] | null> {
  const liste = await listDemandes(acteur, RechercheDemandes.parse({ vue }), now);
  return liste?.vue === vue ? liste.lignes.map(({ id }) => id).toSorted() : null;
}

describe.each(VUES)("the demandes « %s », by the clause written in SQL", (vue) => {
  it("are those Prisma finds by the same clause, whoever asks", async () => {
    let vues = 0;
    for (const nom of PERSONNAGES) {
      const acteur = monde.cast[nom];
      const attendues = await byPrisma(acteur, vue);
      expect([nom, await bySql(acteur, vue)]).toEqual([nom, attendues]);
      expect([nom, (await byListe(acteur, vue)) ?? []]).toEqual([nom, attendues]);
      vues += attendues.length;
      const libre = { ...acteur, charteVersion: null };
      expect([await bySql(libre, vue), await byPrisma(libre, vue)]).toEqual([[], []]);
    }
    expect(vues).toBeGreaterThan(0);
  });
});
