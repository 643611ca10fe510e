import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/agenda/[fichier]/route";
import { closeAbonnement, createAbonnement, updateAbonnement } from "@/lib/abonnement/commands";
import { getAbonnement } from "@/lib/abonnement/queries";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { addMinutes, now as clock, toInstant } from "@/lib/time";
import type { RoleCode } from "@/prisma/client/enums";
import { createMonde, faite, type Monde } from "@/tests/factories/monde";
import { readCalendrier } from "@/tests/support/calendrier";
import { clientOf } from "@/tests/support/clients";

const MOT = "zinzolin";
let monde: Monde;

beforeAll(async () => {
  monde = await createMonde(MOT);
});

const abonne = async (acteur: Acteur, reserve = false) =>
  faite(await createAbonnement(acteur, { reserve }, clock())).jeton;
const ask = (fichier: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/api/agenda/${fichier}`, { headers }), {
    params: Promise.resolve({ fichier }),
  });
const read = async (jeton: string) => readCalendrier(await (await ask(`${jeton}.ics`)).text());
const find = async (jeton: string, seanceId: string) =>
  (await read(jeton)).filter(({ uid }) => uid?.startsWith(seanceId));

describe("the calendar at a secret address", () => {
  it("holds the séances of who leads, attends or keeps the minutes of them, and of nobody else", async () => {
    const { cast, seances } = monde;
    const uid = `${seances.confirmee.id}@recul`;
    for (const acteur of [cast.intervenant, cast.referent, cast.associe])
      expect((await read(await abonne(acteur))).map((evenement) => evenement.uid)).toContain(uid);
    for (const acteur of [cast.autreIntervenant, cast.collegue, cast.autreSecretaire])
      expect(await read(await abonne(acteur))).toEqual([]);
  });

  it("says codes, hours and places, and no other word of the espace", async () => {
    const { cast } = monde;
    const texte = await (await ask(`${await abonne(cast.intervenant, true)}.ics`)).text();
    for (const { proprietes, titre, lieu } of readCalendrier(texte)) {
      expect(titre).toMatch(
        /^(Séance( à confirmer| annulée| reportée| non tenue)? \S+|CLI, Nord \S+|Préparation et trajet)$/,
      );
      expect([null, `Maison ${MOT}`, `Antenne ${MOT}`]).toContain(lieu);
      expect(proprietes).not.toContain("description");
      expect(proprietes).not.toContain("attendee");
    }
    const reste = texte
      .replace(/\r\n /g, "")
      .replace(/^(X-WR-CALNAME|LOCATION|SUMMARY:CLI\\, Nord).*|(RET|CLO)-\w+/gm, "");
    expect(reste).not.toContain(MOT);
    expect(reste).not.toContain(cast.referent.prenom);
  });

  it("gives the same answer for an unknown, a revoked and a replaced address, and for a deactivated member", async () => {
    const { referent } = monde.cast;
    const premiere = await abonne(referent);
    const seconde = await abonne(referent);
    const answers = [
      await ask(`${"A".repeat(43)}.ics`),
      await ask("agenda.ics"),
      await ask(`${premiere}.ics`),
    ];
    await setMembre(referent, { desactiveLe: clock() });
    answers.push(await ask(`${seconde}.ics`));
    await setMembre(referent, { desactiveLe: null });
    expect((await ask(`${seconde}.ics`)).status).toBe(200);
    faite(await closeAbonnement(referent, {}, clock()));
    answers.push(await ask(`${seconde}.ics`));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it("is empty at the next request once the role or the charter is no longer there", async () => {
    const { referent } = monde.cast;
    const jeton = await abonne(referent);
    expect(await read(jeton)).not.toEqual([]);
    await setRole(referent, "COPIL");
    expect(await read(jeton)).toEqual([]);
    await setRole(referent, "PROFESSIONNEL");
    await setMembre(referent, { charteVersion: "1999-01" });
    expect(await read(jeton)).toEqual([]);
    await setMembre(referent, { charteVersion: referent.charteVersion });
    expect(await read(jeton)).not.toEqual([]);
  });

  it("answers 304 until something has changed", async () => {
    const jeton = await abonne(monde.cast.intervenant);
    const first = await ask(`${jeton}.ics`);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const again = await ask(`${jeton}.ics`, { "if-none-match": `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await updateAbonnement(monde.cast.intervenant, { reserve: true }, clock());
    expect((await ask(`${jeton}.ics`, { "if-none-match": etag })).status).toBe(200);
  });

  it("refuses who asks without end", async () => {
    const jeton = await abonne(monde.cast.secretaire);
    for (let n = 0; n < 60; n++) await ask(`${jeton}.ics`);
    expect((await ask(`${jeton}.ics`)).status).toBe(429);
  });
});

describe("a séance that changes", () => {
  it("moves under the same name with a later sequence, then is said cancelled, once each", async () => {
    const { intervenant, referent } = monde.cast;
    const { id: seanceId, version } = monde.seances.confirmee;
    const jeton = await abonne(referent);
    const [avant] = await find(jeton, seanceId);
    const debut = toInstant("2027-03-29", "14:00", intervenant.zone);
    const report = {
      creneau: { debut, lieuId: null, trajetMinutes: 0 },
      motif: "AUTRE",
      garderConfirmee: true,
    } as const;
    faite(
      await postponeSeance(
        intervenant,
        { seanceId, version, ...report, jour: undefined, heure: undefined },
        clock(),
      ),
    );
    const deplacees = await find(jeton, seanceId);
    expect(deplacees).toMatchObject([{ debut, fin: addMinutes(debut, 120), statut: "CONFIRMED" }]);
    expect(deplacees[0]?.sequence).toBeGreaterThan(avant?.sequence ?? 0);
    expect(deplacees[0]?.uid).toBe(avant?.uid);

    faite(await excusePresence(referent, { seanceId, reponse: "EXCUSE" }, clock()));
    expect(await find(jeton, seanceId)).toMatchObject([{ statut: "CONFIRMED", transparence: "TRANSPARENT" }]);
    faite(await excusePresence(referent, { seanceId, reponse: "ATTENDU" }, clock()));

    const { version: lue } = await withEspace(intervenant, (tx) =>
      tx.seance.findFirstOrThrow({ where: { id: seanceId }, select: { version: true } }),
    );
    faite(await cancelSeance(intervenant, { seanceId, version: lue, motif: "AUTRE" }, clock()));
    const annulees = await find(jeton, seanceId);
    expect(annulees).toMatchObject([{ statut: "CANCELLED", transparence: "TRANSPARENT", debut }]);
    expect(annulees[0]?.sequence).toBeGreaterThan(deplacees[0]?.sequence ?? 0);
    expect(annulees[0]?.modifie.getTime()).toBeGreaterThanOrEqual(deplacees[0]?.modifie.getTime() ?? 0);
  });
});

describe("the secret", () => {
  it("is kept as a fingerprint that no role reads without its espace, and said nowhere again", async () => {
    const { intervenant } = monde.cast;
    const jeton = await abonne(intervenant);
    const { rows } = await (await clientOf("admin")).query(`SELECT a::text AS ligne FROM "Abonnement" a`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ ligne }) => ligne).join()).not.toContain(jeton);
    const app = await clientOf("app");
    expect((await app.query(`SELECT * FROM "Abonnement"`)).rows).toEqual([]);
    const lu = await getAbonnement(intervenant);
    expect(JSON.stringify(lu)).not.toContain(jeton);
    expect(lu?.abonnement).toMatchObject({ reserve: false, luLe: null });
    await ask(`${jeton}.ics`);
    expect((await getAbonnement(intervenant))?.abonnement?.luLe).toBeInstanceOf(Date);
  });
});

const setMembre = (
  { espaceId, membreId }: Acteur,
  data: { desactiveLe?: Date | null; charteVersion?: string | null },
) => withEspace({ espaceId }, (tx) => tx.membre.updateMany({ where: { espaceId, id: membreId }, data }));

const setRole = ({ espaceId, membreId }: Acteur, role: RoleCode) =>
  withEspace({ espaceId }, (tx) =>
    tx.membreRole.updateMany({ where: { espaceId, membreId }, data: { role } }),
  );
