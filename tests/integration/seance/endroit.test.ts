import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/agenda/[fichier]/route";
import { createAbonnement } from "@/lib/abonnement/commands";
import { withEspace } from "@/lib/db";
import { getCourriel, listCourriels } from "@/lib/message/queries/boite";
import { refuse } from "@/lib/result";
import { cancelSeance, missSeance } from "@/lib/seance/commands/cancel";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { updateSeance } from "@/lib/seance/commands/update";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { getSeance } from "@/lib/seance/queries/get";
import { getOrganisation } from "@/lib/seance/queries/organisation";
import { UpdateSeance } from "@/lib/seance/schema";
import { addMinutes, toInstant } from "@/lib/time";
import { createLieuDeTest, createSalleDeTest } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { faite } from "@/tests/factories/monde";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { readCalendrier } from "@/tests/support/calendrier";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");
const LIEN = "https://visio.example/recul-7";

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;
let lieuId: string;
let salleId: string;

beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
  lieuId = await createLieuDeTest(espace.admin, "CMS du Port");
  salleId = await createSalleDeTest(espace.admin, lieuId, "Salle bleue", 2);
  seance = await createSeance(situation, { debut, now });
});

const page = async ({ id } = seance) => {
  const lue = await getSeance(situation.intervenant, id, now);
  if (!lue) throw new Error("no séance");
  return lue;
};
type Endroit = { lieuId?: string; salleId?: string; visio?: string };
const change = async (endroit: Endroit, { id } = seance) => {
  const { version } = await page({ ...seance, id });
  const autour = { trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
  const input = { seanceId: id, version, participant: [situation.referent.membreId], ...autour, ...endroit };
  return updateSeance(situation.intervenant, input, addMinutes(now, version));
};

describe("a room", () => {
  it("is booked for a whole series at the dates it is free, and refused where it is at none", async () => {
    faite(await change({ lieuId, salleId }));
    const autre = await createSituation(espace, { now });
    const proposer = (...jours: Date[]) => {
      const creneaux = jours.map((jour, rang) => ({
        champ: `creneau-${rang}`,
        valeur: { debut: jour, lieuId, trajetMinutes: 0 },
      }));
      const qui = { situationId: autre.id, participant: [autre.referent.membreId] };
      return proposeSeances(autre.intervenant, { ...qui, creneaux, salleId }, now);
    };
    expect(await proposer(debut)).toEqual(refuse("SALLE_PRISE"));
    const { ids } = faite(await proposer(debut, addMinutes(debut, 42 * 1440)));
    const lues = await Promise.all(ids.map((id) => getSeance(autre.intervenant, id, now)));
    expect(lues.map((lue) => lue?.salle?.id ?? null)).toEqual([null, salleId]);
  });

  it("is one of the place, chosen with it in one field", async () => {
    faite(await change({ lieuId, salleId }));
    expect((await page()).salle).toEqual({ id: salleId, nom: "Salle bleue", capacite: 2, prise: false });
    const ailleurs = await createLieuDeTest(espace.admin, "CMS d’à côté");
    expect(await change({ lieuId: ailleurs, salleId })).toEqual(refuse("LIEU_INTROUVABLE"));
    expect(await change({ salleId })).toEqual(refuse("LIEU_INTROUVABLE"));
    const lu = UpdateSeance.safeParse({
      ...{ seanceId: seance.id, version: "1", participant: situation.referent.membreId },
      ...{
        lieuId: `${lieuId}_${salleId}`,
        visio: "",
        trajetMinutes: "",
        avantMinutes: "0",
        apresMinutes: "0",
      },
    });
    expect(lu.data).toMatchObject({ lieuId, salleId, visio: undefined });
  });

  it("taken by another séance at that moment is said where one chooses and on both, and not refused", async () => {
    faite(await change({ lieuId, salleId }));
    const autre = await createSituation(espace, { now });
    const voisine = await createSeance(autre, { debut: addMinutes(debut, 60), now });
    const choix = async (acteur = autre.intervenant, id = voisine.id) =>
      (await getOrganisation(acteur, id, now))?.lieux.flatMap(({ salles }) => salles);
    expect(await choix()).toMatchObject([{ id: salleId, prise: true }]);
    expect(await choix(situation.intervenant, seance.id)).toMatchObject([{ id: salleId, prise: false }]);
    const input = {
      ...{ seanceId: voisine.id, version: 1, participant: [autre.referent.membreId], lieuId, salleId },
      ...{ trajetMinutes: 0, avantMinutes: 0, apresMinutes: 0 },
    };
    faite(await updateSeance(autre.intervenant, input, now));
    expect((await page()).salle?.prise).toBe(true);
    const seconde = await getSeance(autre.intervenant, voisine.id, now);
    expect(seconde?.salle?.prise).toBe(true);
    const fin = { seanceId: voisine.id, version: seconde?.version ?? 0, motif: "AUTRE" } as const;
    faite(await cancelSeance(autre.intervenant, fin, now));
    expect((await page()).salle?.prise).toBe(false);
  });

  it("is left when the séance goes to another place, and kept when only its hour changes", async () => {
    faite(await change({ lieuId, salleId }));
    const deplace = async (vers: { debut: Date; lieuId: string | null }) => {
      const { version } = await page();
      const report = { motif: "AUTRE", garderConfirmee: false, jour: undefined, heure: undefined } as const;
      const creneau = { ...vers, trajetMinutes: 0 };
      faite(
        await postponeSeance(
          situation.intervenant,
          { seanceId: seance.id, version, creneau, ...report },
          now,
        ),
      );
    };
    await deplace({ debut: addMinutes(debut, 1440), lieuId });
    expect((await page()).salle?.id).toBe(salleId);
    await deplace({ debut: addMinutes(debut, 2880), lieuId: null });
    expect(await page()).toMatchObject({ lieu: null, salle: null });
  });
});

describe("a link to join by", () => {
  it("is the séance's, else the place's, and is easy to find: page, mail, calendar, day sheet", async () => {
    const { intervenant, referent } = situation;
    faite(await change({ visio: LIEN }));
    expect(await page()).toMatchObject({ lieu: null, visio: LIEN });
    const [ligne] = (await getFeuille(intervenant, "2026-10-13"))?.lignes ?? [];
    expect(ligne).toMatchObject({ lieu: "À distance", visio: LIEN });
    const [dernier] = await listCourriels(referent);
    const courriel = await getCourriel(referent, dernier?.id ?? "");
    expect(courriel?.texte).toContain("se tient maintenant à distance");
    expect(courriel?.texte).toContain(LIEN);
    expect(courriel?.html).toContain(`href="${LIEN}"`);
    expect(courriel?.calendriers.map(({ contenu }) => readCalendrier(contenu)[0])).toMatchObject([
      { lieu: LIEN, proprietes: expect.arrayContaining(["url"]) },
    ]);
    const { jeton } = faite(await createAbonnement(intervenant, { reserve: false }, now));
    const fichier = `${jeton}.ics`;
    const flux = await GET(new Request(`http://localhost:3000/api/agenda/${fichier}`), {
      params: Promise.resolve({ fichier }),
    });
    expect((await flux.text()).replaceAll("\r\n ", "")).toContain(`URL:${LIEN}`);

    await withEspace(espace, (tx) =>
      tx.lieu.updateMany({ where: { id: lieuId }, data: { visio: `${LIEN}-cms` } }),
    );
    faite(await change({ lieuId }));
    const [apres] = (await getFeuille(intervenant, "2026-10-13"))?.lignes ?? [];
    expect(apres).toMatchObject({ lieu: "CMS du Port", visio: `${LIEN}-cms` });
  });

  it("is in the mail of a séance that is proposed, and in none that says it was not held", async () => {
    await withEspace(espace, (tx) => tx.lieu.updateMany({ where: { id: lieuId }, data: { visio: LIEN } }));
    const lieu = await createSeance(situation, {
      debut: addMinutes(debut, 7 * 1440),
      lieuId,
      statut: "CONFIRMEE",
      now,
    });
    const courriels = async () =>
      Promise.all(
        (await listCourriels(situation.referent)).map(({ id }) => getCourriel(situation.referent, id)),
      );
    const [premier] = (await courriels()).filter((courriel) => courriel?.texte.includes(LIEN));
    expect(premier).toBeTruthy();
    const apres = addMinutes(debut, 8 * 1440);
    const manquee = { seanceId: lieu.id, version: (await page(lieu)).version, motif: "AUTRE" } as const;
    faite(await missSeance(situation.intervenant, manquee, apres));
    const dit = (await courriels()).find((courriel) => courriel?.sujet.includes("non tenue"));
    expect(dit?.texte).not.toContain(LIEN);
  });

  it("goes with no mail that says one is not expected", async () => {
    faite(await change({ visio: LIEN }));
    const { version } = await page();
    const fin = { seanceId: seance.id, version, motif: "AUTRE" } as const;
    faite(await cancelSeance(situation.intervenant, fin, addMinutes(now, 30)));
    const [dernier] = await listCourriels(situation.referent);
    const courriel = await getCourriel(situation.referent, dernier?.id ?? "");
    expect(courriel?.sujet).toContain("annulée");
    expect(courriel?.texte).not.toContain(LIEN);
  });
});
