import { describe, expect, it } from "vitest";
import { checkAgendaExterne, closeAgendaExterne } from "@/lib/agenda-externe/commands/gerer";
import { listAgendasExternes } from "@/lib/agenda-externe/queries";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { clientOf } from "../../support/clients";
import { ADRESSE, calendrier, createCadre, MOT, vevent } from "./cadre";

const { admin, cadre, apres, publier, ajouter, lire, lignes, occupations } = await createCadre();

describe("its owner", () => {
  it("asks for it cadre.now, a minute after the last time, and removes it with all that was kept", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    await lire();
    const [{ id: agendaId } = { id: "" }] = await lignes();
    expect(await checkAgendaExterne(cadre.sam, { agendaId }, cadre.now)).toEqual(refuse("TROP_TOT"));
    faite(await checkAgendaExterne(cadre.sam, { agendaId }, apres(1)));
    expect(await lignes()).toMatchObject([{ enCours: true }]);
    await lire();
    expect(await lignes()).toMatchObject([{ luLe: cadre.now, enCours: false }]);
    const autre = await createMembre(cadre.espace, { prenom: "Léa" });
    expect(await listAgendasExternes(autre, cadre.now)).toEqual([]);
    expect(await checkAgendaExterne(autre, { agendaId }, apres(1))).toEqual(refuse("INTROUVABLE"));
    expect(await closeAgendaExterne(autre, { agendaId }, cadre.now)).toEqual(refuse("INTROUVABLE"));
    faite(await closeAgendaExterne(cadre.sam, { agendaId }, cadre.now));
    expect(await lignes()).toEqual([]);
    expect(await occupations()).toEqual([]);
  });

  it("has five at most, and each once", async () => {
    faite(await ajouter(cadre.sam));
    expect(await ajouter(cadre.sam, ADRESSE.replace("webcal", "https"))).toEqual(refuse("DEJA_LA"));
    expect(await ajouter(cadre.sam, "https://moi:secret@agenda.example/")).toEqual(
      refuse("ADRESSE_ILLISIBLE"),
    );
    for (const n of [2, 3, 4, 5]) faite(await ajouter(cadre.sam, `${ADRESSE}?${n}`));
    expect(await ajouter(cadre.sam, `${ADRESSE}?6`)).toEqual(refuse("TROP"));
    const copil = await createMembre(cadre.espace, { roles: ["COPIL"] });
    expect(await ajouter(copil)).toEqual(refuse("INTERDIT"));
  });

  it("whose access is closed is no longer read", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    await withEspace(cadre.espace, (tx) =>
      tx.membre.updateMany({ where: { id: cadre.sam.membreId }, data: { desactiveLe: cadre.now } }),
    );
    await lire();
    expect(await occupations()).toEqual([]);
  });
});

describe("what is kept", () => {
  it("is neither the address, which no reader of the database sees, nor a word of the calendar", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    await lire();
    for (const table of ["AgendaExterne", "Occupation", "Journal"]) {
      const { rows } = await admin.query(`SELECT t::text AS ligne FROM "${table}" t`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ ligne }) => ligne).join()).not.toContain(MOT);
    }
    expect(JSON.stringify(await lignes())).not.toContain(MOT);
    const app = await clientOf("app");
    expect((await app.query(`SELECT * FROM "AgendaExterne"`)).rows).toEqual([]);
    expect((await app.query(`SELECT * FROM "Occupation"`)).rows).toEqual([]);
  });

  it("does not open in another row", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    const lea = await createMembre(cadre.espace, { prenom: "Léa" });
    await withEspace(cadre.espace, (tx) => tx.agendaExterne.updateMany({ data: { membreId: lea.membreId } }));
    await lire();
    expect(await listAgendasExternes(lea, cadre.now)).toMatchObject([{ faute: { motif: "ADRESSE_PERDUE" } }]);
    expect(await occupations()).toEqual([]);
  });
});
