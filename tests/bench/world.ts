import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { addDays, addMinutes, type Jour, jourOf, now, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

export type World = { espace: EspaceDeTest; intervenant: Acteur; seanceId: string; size: number };

/**
 * An espace with `size` demandes waiting, `size` situations followed and a séance proposed for each,
 * and one held séance of four people whose page is measured.
 */
export async function createWorld(size: number): Promise<World> {
  const espace = await createEspaceDeTest({ nom: `Mesure ${size}` });
  const { espaceId, delegationId, territoireId, structureId } = espace;
  const professionnel = await createMembre(espace);
  const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  const instant = now();
  const lot = <T>(of: (n: number) => T) => Array.from({ length: size }, (_, n) => of(n));
  const commun = { espaceId, delegationId, territoireId, creeLe: instant };
  const attendues = lot((n) => ({
    ...commun,
    id: randomUUID(),
    code: `Q-${n}`,
    referentId: professionnel.membreId,
  }));
  const suivies = lot((n) => ({
    ...commun,
    id: randomUUID(),
    code: `S-${n}`,
    statut: "SUIVIE" as const,
    referentId: professionnel.membreId,
    intervenantId: intervenant.membreId,
    accepteeLe: instant,
  }));
  await withEspace(intervenant, async (tx) => {
    await tx.situation.createMany({ data: attendues });
    await tx.situation.createMany({ data: suivies });
    await tx.demande.createMany({
      data: attendues.map(({ id, code }) => ({
        ...commun,
        code: `D-${code}`,
        statut: "DEPOSEE",
        situationId: id,
        auteurId: professionnel.membreId,
        structureId,
        trancheAge: "DE_35_A_44",
        suiviMedical: "OUI",
        deposeLe: instant,
        etape: 5,
      })),
    });
    await tx.seance.createMany({
      data: suivies.map(({ id }, n) => {
        const debut = addMinutes(instant, 30 * 1440 + 240 * n);
        return {
          espaceId,
          situationId: id,
          intervenantId: intervenant.membreId,
          debut,
          fin: addMinutes(debut, 120),
          statut: "PROPOSEE",
          statutLe: instant,
          statutParId: professionnel.membreId,
          creeParId: professionnel.membreId,
          creeLe: instant,
        };
      }),
    });
  });
  return { espace, intervenant, seanceId: await createHeldSeance(espace, intervenant), size };
}

async function createHeldSeance(espace: EspaceDeTest, intervenant: Acteur): Promise<string> {
  const avant = addMinutes(now(), -40 * 1440);
  const situation = await createSituation(espace, { intervenant, now: avant });
  const participants = [situation.referent];
  for (let n = 0; n < 3; n++) {
    const membre = await createMembre(espace);
    await createAssociation(situation, membre, "ACCEPTEE", avant);
    participants.push(membre);
  }
  const seance = await createSeance(situation, { statut: "TENUE", participants, now: avant });
  return seance.id;
}

export type Agenda = { acteur: Acteur; slug: string; jour: Jour; size: number };

/** An agenda of the secretariat: so many séances in one month to come, four a day for each of enough intervenant·e·s. */
export async function createAgenda(size: number): Promise<Agenda> {
  const espace = await createEspaceDeTest({ nom: `Agenda ${size}` });
  const { espaceId, delegationId, territoireId, slug } = espace;
  const acteur = await createMembre(espace, { roles: ["SECRETARIAT"] });
  const { membreId: referentId } = await createMembre(espace);
  const [instant, jour] = [now(), `${jourOf(addMinutes(now(), 62 * 1440), acteur.zone).slice(0, 8)}01`];
  const parPersonne = 20 * 4;
  for (let rang = 0; rang * parPersonne < size; rang++) {
    const { membreId: intervenantId } = await createMembre(espace, { roles: ["INTERVENANT"] });
    const situations = Array.from({ length: Math.min(parPersonne, size - rang * parPersonne) }, (_, n) => ({
      id: randomUUID(),
      code: `A-${rang}-${n}`,
    }));
    const commun = { espaceId, delegationId, territoireId, referentId, intervenantId, creeLe: instant };
    const par = { intervenantId, statutParId: referentId, creeParId: referentId };
    await withEspace(acteur, async (tx) => {
      await tx.situation.createMany({
        data: situations.map((situation) => ({
          ...commun,
          ...situation,
          statut: "SUIVIE",
          accepteeLe: instant,
        })),
      });
      await tx.seance.createMany({
        data: situations.map(({ id: situationId }, n) => {
          const debut = addMinutes(
            toInstant(addDays(jour, Math.floor(n / 4)), "08:00", acteur.zone),
            150 * (n % 4),
          );
          const fin = addMinutes(debut, 60);
          return {
            ...par,
            espaceId,
            situationId,
            debut,
            fin,
            statut: "PROPOSEE",
            statutLe: instant,
            creeLe: instant,
          };
        }),
      });
    });
  }
  return { acteur, slug, jour, size };
}
