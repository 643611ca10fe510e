import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { saveProtocole } from "@/lib/protocole/commands/save";
import { getProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import { listAAccepter } from "@/lib/protocole/queries/attente";
import { getProtocole } from "@/lib/protocole/queries/protocole";
import { refuse } from "@/lib/result";
import { holdSeance } from "@/lib/seance/commands/hold";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import type { GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { createProtocoleDe, redactionOf, TEXTES_GROUPE } from "@/tests/factories/protocole";
import { createGroupeReuni, createSeanceCollective } from "@/tests/factories/seance-collective";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const SEMAINE = 7 * 1440;

let espace: EspaceDeTest;
let groupe: GroupeDeTest;
let secretaire: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  groupe = await createGroupeReuni(espace, { now });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
});

const publier = (attributs = {}) =>
  createProtocoleDe({ groupeId: groupe.id }, groupe.intervenant, attributs, now);
const accepter = (acteur: Acteur, protocoleId: string) => acceptProtocole(acteur, { protocoleId }, now);
const etat = () =>
  withEspace(espace, (tx) => getProtocoleEnVigueur(tx, groupe.intervenant, { groupeId: groupe.id }));

/** Books a séance so many weeks from now and records it as held, everyone there. */
async function tenir(semaines: number) {
  const debut = addMinutes(now, semaines * SEMAINE);
  const { id: seanceId, version } = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now });
  const presences = groupe.membres.map(({ membreId }) => ({ suffixe: membreId, valeur: "PRESENT" as const }));
  const heures = { jour: debut.toISOString().slice(0, 10), debut: "09:00", fin: "12:00", preparation: 60 };
  const tenue = { seanceId, version, presences, ...heures };
  return holdSeance(groupe.intervenant, tenue, addMinutes(debut, 600));
}

describe("the protocole of a group", () => {
  it("suggests three hours and one, and must say what 000:85 asks, its life span included", async () => {
    const page = await getProtocole(groupe.intervenant, { groupeId: groupe.id });
    expect(page).toMatchObject({ protocole: { dureeMinutes: 180, preparationMinutes: 60 }, textes: {} });
    await expect(publier({ textes: {} })).rejects.toThrow("INCOMPLET");
  });

  it("is refused without a life span, and taken with one", async () => {
    const { id } = await publier({ nombreSeances: null, jusque: "brouillon" });
    const lu = { protocoleId: id, revision: 1, pour: "acceptation" as const, reponses: {} };
    expect(await publishProtocole(groupe.intervenant, lu, now)).toEqual(refuse("INCOMPLET"));
    const fixe = { textes: TEXTES_GROUPE, dateFin: "2027-06-30" };
    await saveProtocole(
      groupe.intervenant,
      redactionOf(groupe.intervenant, { id, revision: 1 }, fixe, "COLLECTIF"),
      now,
    );
    expect(await publishProtocole(groupe.intervenant, { ...lu, revision: 2 }, now)).toMatchObject({
      ok: true,
    });
  });

  it("is drafted and shown by the secretariat too, and published by the intervenant·e alone", async () => {
    const { id } = await publier({ jusque: "brouillon" });
    const ecrit = redactionOf(
      secretaire,
      { id, revision: 1 },
      { textes: TEXTES_GROUPE, nombreSeances: 6 },
      "COLLECTIF",
    );
    expect(await saveProtocole(secretaire, ecrit, now)).toMatchObject({ ok: true });
    const lu = { protocoleId: id, revision: 2, reponses: {} };
    expect(await publishProtocole(secretaire, { ...lu, pour: "acceptation" }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await publishProtocole(secretaire, { ...lu, pour: "remarques" }, now)).toMatchObject({ ok: true });
    const [membre] = groupe.membres;
    expect((await getProtocole(membre as Acteur, { groupeId: groupe.id }))?.projet).toMatchObject({
      version: 1,
    });
    expect(await getProtocole(await createMembre(espace), { groupeId: groupe.id })).toBeNull();
  });

  it("lets the first séance be held without it, not the second, until each member has accepted (000:85)", async () => {
    expect(await tenir(1)).toMatchObject({ ok: true });
    expect(await tenir(2)).toMatchObject(refuse("PROTOCOLE_NON_ACCEPTE"));
    const { id } = await publier();
    const [premiere, ...autres] = groupe.membres as [Acteur, ...Acteur[]];
    for (const membre of autres) await accepter(membre, id);
    expect(await etat()).toMatchObject({ accepte: false, manquants: [{ membreId: premiere.membreId }] });
    expect(await tenir(3)).toMatchObject(refuse("PROTOCOLE_NON_ACCEPTE"));
    await accepter(premiere, id);
    expect(await etat()).toMatchObject({ accepte: true, manquants: [] });
    expect(await tenir(4)).toMatchObject({ ok: true });
  });

  it("asks again for a new version without stopping the group, and asks whoever comes in", async () => {
    const { id } = await publier();
    for (const membre of groupe.membres) await accepter(membre, id);
    expect(await tenir(1)).toMatchObject({ ok: true });
    const suite = await publier({ rythmeSemaines: 4 });
    expect(await etat()).toMatchObject({ accepte: true });
    expect((await etat()).manquants).toHaveLength(3);
    expect(await tenir(2)).toMatchObject({ ok: true });
    for (const membre of groupe.membres) await accepter(membre, suite.id);
    const nouvelle = await createMembre(espace, { nom: "Nouveau" });
    await withEspace(
      espace,
      (tx) =>
        tx.$executeRaw`INSERT INTO "GroupeMembre" SELECT (jsonb_populate_record(NULL::"GroupeMembre", to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'membreId', ${nouvelle.membreId}::uuid))).*
        FROM "GroupeMembre" m WHERE "groupeId" = ${groupe.id}::uuid LIMIT 1`,
    );
    expect(await etat()).toMatchObject({ accepte: false, manquants: [{ membreId: nouvelle.membreId }] });
    const attend = await withEspace(espace, (tx) => listAAccepter(tx, nouvelle));
    expect(attend).toMatchObject([{ id: suite.id, code: groupe.code }]);
  });

  it("is the same rule by SQL: no second séance held (RC005)", async () => {
    await tenir(1);
    const { id } = await createSeanceCollective(groupe, {
      debut: addMinutes(now, 2 * SEMAINE),
      statut: "CONFIRMEE",
      now,
    });
    const hold = withEspace(espace, (tx) =>
      tx.seance.updateMany({
        where: { id },
        data: { statut: "TENUE", reelDebut: now, reelFin: addMinutes(now, 60) },
      }),
    );
    await expect(hold).rejects.toSatisfy((error) => sqlStateOf(error) === "RC005");
  });
});
