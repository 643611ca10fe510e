import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { createRemarque, reopenRemarque, resolveRemarque } from "@/lib/bilan/commands/remark";
import { reopenBilan, submitBilan } from "@/lib/bilan/commands/review";
import { getBilan } from "@/lib/bilan/queries/bilan";
import { sqlStateOf, withEspace } from "@/lib/db";
import { listMessages } from "@/lib/message/queries/messages";
import { refuse } from "@/lib/result";
import { addMinutes, instantOf } from "@/lib/time";
import { createBilanRelu, createBrouillonDeBilan } from "../../factories/bilan";
import { requireValue } from "../../factories/demo/resultat";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";

let now = instantOf(Date.UTC(2026, 2, 1, 8));
const next = () => {
  now = addMinutes(now, 1);
  return now;
};

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let responsable: Acteur;
let copil: Acteur;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"], prenom: "Martine", nom: "Le Goff" });
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  copil = await createMembre(espace, { roles: ["COPIL"] });
});

const dit = (bilanId: string, texte = "Dire aussi les délais.") => ({
  ...{ bilanId, section: "activite" as const, texte, reponses: {} },
});
const remarquesDe = async (acteur: Acteur, id: string) =>
  (await getBilan(acteur, id, next()))?.remarques ?? [];
/** The unread messages of someone about a bilan. */
const unread = (bilanId: string) => (acteur: Acteur) =>
  withEspace(espace, async (tx) => {
    const where = { membreId: acteur.membreId, lueLe: null, message: { bilanId } };
    const lues = await tx.notification.findMany({ where, select: { message: { select: { sorte: true } } } });
    return lues.map(({ message }) => message.sorte);
  });

describe("a remark on a part of a bilan", () => {
  it("is read by those who write it with its author, marked as done, and opened again", async () => {
    const { id } = await createBrouillonDeBilan(intervenant, 2018, {}, next());
    const { id: remarqueId } = requireValue(await createRemarque(secretaire, dit(id), next()));
    expect(await createRemarque(responsable, dit(id), next())).toEqual(refuse("INTROUVABLE"));
    expect(await remarquesDe(intervenant, id)).toMatchObject([
      { section: "activite", auteur: "Martine Le Goff", mienne: false, texte: "Dire aussi les délais." },
    ]);
    requireValue(await resolveRemarque(intervenant, { remarqueId }, next()));
    expect(await resolveRemarque(intervenant, { remarqueId }, next())).toEqual(refuse("INTROUVABLE"));
    expect((await remarquesDe(secretaire, id))[0]?.resolue).not.toBeNull();
    requireValue(await reopenRemarque(secretaire, { remarqueId }, next()));
    expect((await remarquesDe(secretaire, id))[0]).toMatchObject({ mienne: true, resolue: null });
  });

  it("names nobody", async () => {
    const { id } = await createBrouillonDeBilan(intervenant, 2017, {}, next());
    expect(await createRemarque(secretaire, dit(id, "Voir avec Kevin MARTIN."), next())).toMatchObject({
      reason: "ALERTES",
    });
  });

  it("is made while the bilan is read again, and erased with its words when it is published", async () => {
    const { id, revision } = await createBilanRelu(intervenant, 2016, {}, next());
    const { id: remarqueId } = requireValue(await createRemarque(responsable, dit(id), next()));
    expect(await createRemarque(copil, dit(id), next())).toEqual(refuse("INTROUVABLE"));
    requireValue(await publishBilan(responsable, { bilanId: id, revision }, next()));
    const restes = await withEspace(espace, async (tx) => [
      await tx.bilanRemarque.count({ where: { bilanId: id } }),
      await tx.contenu.count({ where: { supportId: remarqueId } }),
    ]);
    expect(restes).toEqual([0, 0]);
    expect(JSON.stringify(await getBilan(copil, id, next()))).not.toContain("délais.");
    expect(await createRemarque(responsable, dit(id), next())).toEqual(refuse("INTROUVABLE"));
    const forcee = withEspace(espace, ({ bilanRemarque }) =>
      bilanRemarque.create({
        data: {
          ...{ espaceId: espace.espaceId, bilanId: id, section: "activite" },
          ...{ membreId: responsable.membreId, creeLe: next() },
        },
      }),
    );
    expect(await forcee.catch(sqlStateOf)).toBe("RC003");
  });
});

describe("who has to act on a bilan", () => {
  it("is told, leads there in one click, and is no longer once it is done by anyone", async () => {
    const { id: bilanId, revision } = await createBrouillonDeBilan(secretaire, 2015, {}, next());
    const aLire = unread(bilanId);
    requireValue(await submitBilan(secretaire, { bilanId, revision, reponses: {} }, next()));
    expect(await aLire(responsable)).toContain("BILAN_A_RELIRE");
    expect(await aLire(intervenant)).toContain("BILAN_A_RELIRE");
    expect((await listMessages(responsable))[0]).toMatchObject({
      ...{ titre: "Bilan 2015 à relire", chemin: `/bilans/${bilanId}`, lu: false },
    });
    const remarque = { bilanId, revision, remarque: "Dire les délais.", reponses: {} };
    requireValue(await reopenBilan(responsable, remarque, next()));
    expect(await aLire(intervenant)).not.toContain("BILAN_A_RELIRE");
    expect(await aLire(secretaire)).toContain("BILAN_A_REPRENDRE");
    requireValue(await submitBilan(secretaire, { bilanId, revision: revision + 1, reponses: {} }, next()));
    expect(await aLire(secretaire)).not.toContain("BILAN_A_REPRENDRE");
    requireValue(await publishBilan(intervenant, { bilanId, revision: revision + 1 }, next()));
    expect(await aLire(responsable)).not.toContain("BILAN_A_RELIRE");
    for (const lecteur of [secretaire, responsable, copil])
      expect(await aLire(lecteur)).toContain("BILAN_PUBLIE");
    expect(await aLire(intervenant)).toEqual([]);
  });
});
