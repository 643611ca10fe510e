import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findAbonne, findActeur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { forgetFacteur, requireFacteur } from "@/lib/facteur/commands/exigence";
import { removeFacteur } from "@/lib/facteur/commands/secours";
import { getFacteur } from "@/lib/facteur/queries";
import { Retrait } from "@/lib/facteur/schema";
import { getMembre } from "@/lib/membre/queries/membre";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, emailOf, MOT_DE_PASSE, ouvrirSession, visiteur } from "../../factories/facteur";
import { clientOf } from "../../support/clients";

const NOW = now();
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let session: string;

beforeAll(async () => {
  owner = await clientOf("owner");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
  session = await ouvrirSession(espace, NOW);
});

const entre = async (sid = session, { slug } = espace) => (await findActeur(sid, slug)) !== null;
const doit = async (slug = espace.slug) =>
  (await callFunction<{ doit: boolean }>("SELECT session_doit_facteur($1, $2) AS doit", [session, slug]))[0]
    ?.doit;
const exiger = (roles: ("ADMINISTRATEUR" | "COPIL")[]) => requireFacteur(espace.admin, { roles }, NOW);

describe("an espace that asks a second factor of a role", () => {
  it("has no acteur for a session without one, and says that it is all that lacks", async () => {
    await exiger(["COPIL"]);
    expect([await entre(), await doit()]).toEqual([true, false]);
    await exiger(["ADMINISTRATEUR"]);
    expect([await entre(), await doit()]).toEqual([false, true]);
    expect(await doit("un-autre")).toBe(false);
    await activerFacteur(session, NOW);
    expect([await entre(), await doit()]).toEqual([true, false]);
  });

  it("has none any more for the session that took its factor off", async () => {
    await exiger(["ADMINISTRATEUR"]);
    const { codes } = await activerFacteur(session, NOW);
    expect(await entre()).toBe(true);
    const retrait = { motDePasse: MOT_DE_PASSE, code: codes[0] ?? "" };
    expect(await removeFacteur(visiteur(session), Retrait.parse(retrait), NOW)).toMatchObject({ ok: true });
    expect([await entre(), await doit()]).toEqual([false, true]);
  });

  it("shuts the calendar's address of who has none", async () => {
    const empreinte = empreinteOf("essai", espace.slug);
    const { membreId, espaceId } = espace.admin;
    await withEspace(espace, (tx) =>
      tx.abonnement.create({ data: { espaceId, membreId, empreinte, creeLe: NOW } }),
    );
    expect(await findAbonne(empreinte)).not.toBeNull();
    await exiger(["ADMINISTRATEUR"]);
    expect(await findAbonne(empreinte)).toBeNull();
    await activerFacteur(session, NOW);
    expect(await findAbonne(empreinte)).not.toBeNull();
  });

  it("is set by its administrator alone", async () => {
    const autre = { ...espace.admin, roles: ["RESPONSABLE" as const] };
    expect(await requireFacteur(autre, { roles: [] }, NOW)).toEqual({ ok: false, reason: "INTERDIT" });
  });
});

describe("a second factor that is lost", () => {
  it("is taken off by an administrator; sessions end, and the other espaces close", async () => {
    const sud = await createEspaceDeTest();
    // The administrator of the north is a member of the south too.
    await owner.query(
      `UPDATE "Utilisateur" SET "email" = 'parti-' || "email" WHERE "email" = '${emailOf(sud)}'`,
    );
    await owner.query(`SELECT set_config('app.espace_id', '${sud.espaceId}', false)`);
    await owner.query(`UPDATE "Membre" SET "utilisateurId" = $1`, [espace.admin.utilisateurId]);
    await owner.query(`SELECT set_config('app.espace_id', '', false)`);
    await activerFacteur(session, NOW);
    const { membreId } = espace.admin;
    expect([await entre(), await entre(session, sud)]).toEqual([true, true]);
    expect(await getMembre(espace.admin, membreId)).toMatchObject({ protege: true });
    expect(await forgetFacteur(sud.admin, { membreId }, NOW)).toMatchObject({ reason: "INTROUVABLE" });
    expect(await forgetFacteur(espace.admin, { membreId }, NOW)).toMatchObject({ ok: true });
    expect(await entre()).toBe(false);
    const neuve = await ouvrirSession(espace, NOW);
    expect(await getFacteur(neuve)).toEqual({ etat: "ABSENT" });
    expect([await entre(neuve), await entre(neuve, sud)]).toEqual([true, false]);
    expect(await getMembre(espace.admin, membreId)).toMatchObject({ protege: false });
  });
});
