import { beforeAll, describe, expect, it } from "vitest";
import { createAbonnement } from "@/lib/abonnement/commands";
import { readFlux } from "@/lib/abonnement/queries";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { cancelRencontre } from "@/lib/rencontre/commands/end";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { type FiltreAgenda, getAgenda } from "@/lib/seance/queries/agenda";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";
import { readCalendrier } from "@/tests/support/calendrier";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure: string) => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let collegue: Acteur;

beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  collegue = await createMembre(espace);
});

const evenementsOf = async (acteur: Acteur, jour: string, filtre: FiltreAgenda = {}) =>
  (await getAgenda(acteur, { vue: "jour", jour, filtre }, now))?.jours[0]?.evenements;

describe("the agenda", () => {
  it("shows rencontres among the séances, in order, and lets who keeps them move them", async () => {
    const situation = await createSituation(espace, { now });
    intervenant = situation.intervenant;
    const jour = "2026-10-13";
    const seance = await createSeance(situation, { debut: at(jour, "14:00"), now });
    const { id } = await createRencontre(espace, intervenant, { jour, autour: { trajetMinutes: 20 }, now });
    const reserve = { debut: at(jour, "08:40"), fin: at(jour, "11:20") };
    const rencontre = { nature: "rencontre", id, titre: "CLI, Délégation Nord", statut: "PREVUE" };
    expect(await evenementsOf(intervenant, jour)).toMatchObject([
      { ...rencontre, reserve, deplacable: true },
      { nature: "seance", id: seance.id },
    ]);
    expect(await evenementsOf(secretaire, jour)).toMatchObject([{ reserve, deplacable: true }, {}]);
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    expect(await evenementsOf(autre, jour)).toMatchObject([
      { ...rencontre, reserve: null, deplacable: false },
    ]);
    expect(await evenementsOf(situation.referent, jour)).toMatchObject([{ nature: "seance" }]);
  });

  it("keeps what is asked of it: their kind, an intervenant·e, a délégation, the time around them", async () => {
    const jour = "2026-10-13";
    expect(await evenementsOf(secretaire, jour, { natures: ["seance"] })).toMatchObject([
      { nature: "seance" },
    ]);
    const seules = await evenementsOf(secretaire, jour, { natures: ["rencontre"] });
    expect(seules).toMatchObject([{ nature: "rencontre", reserve: null }]);
    const { membreId: intervenantId } = secretaire;
    expect(await evenementsOf(secretaire, jour, { intervenantId })).toEqual([]);
    const { delegationId } = espace;
    expect(await evenementsOf(secretaire, jour, { delegationId })).toHaveLength(2);
    expect(await evenementsOf(secretaire, jour, { delegationId: intervenantId })).toEqual([]);
  });

  it("puts on the day sheet which structures and professionals are expected", async () => {
    const jour = "2026-10-15";
    const partenaires = { structures: [espace.structureId], membres: [collegue.membreId] };
    const { id, version } = await createRencontre(espace, intervenant, { jour, ...partenaires, now });
    const feuille = await getFeuille(secretaire, jour);
    expect(feuille?.lignes).toMatchObject([
      {
        id,
        venants: expect.arrayContaining([
          expect.objectContaining({ id: espace.structureId, nom: "CMS du Port", structure: null }),
          expect.objectContaining({ id: collegue.membreId, structure: "CMS du Port" }),
        ]),
      },
    ]);
    faite(await cancelRencontre(intervenant, { rencontreId: id, version, motif: "AUTRE" }, now));
    expect((await getFeuille(secretaire, jour))?.lignes).toEqual([]);
  });
});

describe("the first page", () => {
  it("announces those of the fortnight, and asks of those that are over whether they took place", async () => {
    const moi = await createMembre(espace, { roles: ["INTERVENANT"] });
    const { id } = await createRencontre(espace, moi, { jour: "2026-09-08", now });
    const avant = await getAccueil(moi, now);
    expect(avant).toMatchObject({ attentes: [], quinzaine: [{ nature: "rencontre", id, statut: "PREVUE" }] });
    const apres = await getAccueil(moi, at("2026-09-08", "11:00"));
    expect(apres.quinzaine).toEqual([]);
    expect(apres.attentes).toMatchObject([{ nature: "rencontre", id, href: `/rencontres/${id}` }]);
    const { bureau } = await getAccueil(secretaire, at("2026-09-08", "11:00"));
    expect(bureau?.ecrire.taches).toContainEqual(expect.objectContaining({ nature: "rencontre", id }));
  });
});

describe("the calendar read elsewhere", () => {
  const subscribe = async (acteur: Acteur, reserve = false) => {
    const { jeton } = faite(await createAbonnement(acteur, { reserve }, now));
    return async () => {
      const flux = await readFlux(jeton, "192.0.2.1", now);
      return flux.trouve ? readCalendrier(flux.corps) : [];
    };
  };

  it("keeps its name as it moves, with a later sequence, and says it cancelled rather than forget it", async () => {
    const moi = await createMembre(espace, { roles: ["INTERVENANT"] });
    const { id, debut, fin } = await createRencontre(espace, moi, {
      ...{ jour: "2026-10-20", autour: { trajetMinutes: 25 }, now },
    });
    const read = await subscribe(moi);
    const [avant] = await read();
    const uid = `${id}@recul`;
    expect(avant).toMatchObject({ uid, debut, fin, titre: "CLI, Délégation Nord", statut: "CONFIRMED" });
    const vers = { jour: "2026-10-27", debut: "14:00", fin: "16:00", motif: "ORGANISATEUR" } as const;
    faite(await postponeRencontre(moi, { rencontreId: id, version: 1, ...vers }, now));
    const [apres, ...reste] = await read();
    // The clocks have changed in between.
    expect(apres).toMatchObject({ uid, debut: at("2026-10-27", "14:00"), statut: "CONFIRMED" });
    expect(apres?.sequence).toBeGreaterThan(avant?.sequence ?? 0);
    expect(reste).toEqual([]);
    faite(await cancelRencontre(moi, { rencontreId: id, version: 2, motif: "ORGANISATEUR" }, now));
    expect(await read()).toMatchObject([
      { uid, statut: "CANCELLED", titre: "CLI, Délégation Nord, annulée" },
    ]);
  });

  it("holds the time around it for who asked for it, and nothing of it for a colleague or a partner", async () => {
    const moi = await createMembre(espace, { roles: ["INTERVENANT"] });
    const { debut } = await createRencontre(espace, moi, {
      ...{ jour: "2026-11-03", autour: { trajetMinutes: 25 }, membres: [collegue.membreId], now },
    });
    const evenements = await (await subscribe(moi, true))();
    expect(evenements.map((evenement) => evenement.debut)).toEqual([
      addMinutes(debut, -25),
      debut,
      addMinutes(debut, 120),
    ]);
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    for (const acteur of [autre, collegue]) expect(await (await subscribe(acteur))()).toEqual([]);
  });
});
