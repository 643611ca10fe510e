import { EventEmitter, once } from "node:events";
import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { remindProtocole } from "@/lib/protocole/commands/remind";
import { getDocument } from "@/lib/protocole/queries/document";
import { getAAccepter, getVersion } from "@/lib/protocole/queries/lecture";
import { getProtocole } from "@/lib/protocole/queries/protocole";
import { refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import type { SorteMessage } from "@/prisma/client/enums";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole } from "@/tests/factories/protocole";
import { createAssociation, createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";
import { until } from "@/tests/support/until";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const textes = { objectifs: "Prendre de la distance." };
const admin = await clientOf("admin");

let espace: EspaceDeTest;
let situation: SituationDeTest;
let referent: Acteur;
let intervenant: Acteur;
let associe: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
  ({ referent, intervenant } = situation);
  associe = await createMembre(espace, { prenom: "Sam" });
  await createAssociation(situation, associe, "ACCEPTEE", now);
});

const accepter = (acteur: Acteur, protocoleId: string) => acceptProtocole(acteur, { protocoleId }, now);
const page = (acteur = intervenant) => getProtocole(acteur, { situationId: situation.id });
const manquants = async () => (await page())?.acceptation.manquants.map(({ membreId }) => membreId);

/** What each was told, the same thing as often as it was. */
const toldTo = (membre: Acteur): Promise<SorteMessage[]> =>
  withEspace(espace, async (tx) => {
    const recues = await tx.notification.findMany({
      where: {
        membreId: membre.membreId,
        message: { sorte: { in: ["PROTOCOLE_A_ACCEPTER", "PROTOCOLE_ACCEPTE_TOUS"] } },
      },
      select: { message: { select: { sorte: true } } },
    });
    return recues.map(({ message }) => message.sorte);
  });

describe("the acceptance of a version", () => {
  it("is asked of each one it binds, and kept with their name, the date and the version", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    expect(await manquants()).toHaveLength(2);
    expect(await toldTo(referent)).toEqual(["PROTOCOLE_A_ACCEPTER"]);
    expect(await accepter(referent, id)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await toldTo(intervenant)).toEqual([]);
    expect(await accepter(associe, id)).toMatchObject({ ok: true });
    expect(await accepter(associe, id)).toMatchObject({ ok: true });
    expect(await toldTo(intervenant)).toEqual(["PROTOCOLE_ACCEPTE_TOUS"]);
    const lecture = await getVersion(referent, { situationId: situation.id }, 1);
    expect(lecture?.acceptations).toMatchObject([
      { membreId: referent.membreId, le: now },
      { membreId: associe.membreId, le: now },
    ]);
    expect(await page()).toMatchObject({ acceptation: { accepte: true, manquants: [] } });
  });

  it("is asked again for a new version, which says what changed since the one that was accepted", async () => {
    const premiere = await createProtocole(situation, { textes }, now);
    await accepter(referent, premiere.id);
    const deuxieme = await createProtocole(
      situation,
      { textes: { objectifs: "Prendre du recul." }, rythmeSemaines: 4 },
      now,
    );
    expect(await page()).toMatchObject({ acceptation: { accepte: false } });
    expect(await getAAccepter(referent, { situationId: situation.id })).toMatchObject({
      ligne: { version: 2 },
      textes: { objectifs: "Prendre du recul." },
      avant: { version: 1, textes, protocole: { rythmeSemaines: 6 } },
    });
    expect(await getAAccepter(associe, { situationId: situation.id })).toMatchObject({ avant: null });
    await accepter(referent, deuxieme.id);
    expect(await manquants()).toEqual([associe.membreId]);
  });

  it("is of what was read: the version before is refused once another is published", async () => {
    const premiere = await createProtocole(situation, { textes }, now);
    await createProtocole(situation, { textes, rythmeSemaines: 4 }, now);
    expect(await accepter(referent, premiere.id)).toEqual(refuse("PERIME"));
    expect(await manquants()).toHaveLength(2);
  });

  it("waits for a publication that is under way, and is then refused", async () => {
    const premiere = await createProtocole(situation, { textes }, now);
    const suite = await createProtocole(situation, { textes, rythmeSemaines: 4, jusque: "brouillon" }, now);
    const fil = new EventEmitter();
    const [ecrit, reprise] = [once(fil, "ecrit"), once(fil, "suite")];
    const lu = {
      protocoleId: suite.id,
      revision: suite.revision,
      pour: "acceptation" as const,
      reponses: {},
    };
    const publication = withEspace(espace, async () => {
      expect(await publishProtocole(intervenant, lu, now)).toMatchObject({ ok: true });
      fil.emit("ecrit");
      await reprise;
    });
    await ecrit;
    const acceptation = accepter(referent, premiere.id);
    const bloques = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await until(admin, { text: bloques }, acceptation);
    fil.emit("suite");
    await publication;
    expect(await acceptation).toEqual(refuse("PERIME"));
  });

  it("by the last two at once tells the intervenant·e once", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    await Promise.all([accepter(referent, id), accepter(associe, id)]);
    expect(await toldTo(intervenant)).toEqual(["PROTOCOLE_ACCEPTE_TOUS"]);
  });

  it("is nobody's else: not the intervenant·e's, nor the secretariat's, nor anyone's after a withdrawal", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const acteur of [intervenant, secretaire, espace.admin, await createMembre(espace)])
      expect(await accepter(acteur, id)).toEqual(refuse("INTROUVABLE"));
    await createRetrait(referent, situation.id, now);
    for (const acteur of [referent, associe])
      expect(await accepter(acteur, id)).toEqual(refuse("INTROUVABLE"));
  });

  it("is not asked for what nobody wrote: a draft, or a default that opened the situation", async () => {
    const { id } = await createProtocole(situation, { textes, jusque: "remarques" }, now);
    expect(await accepter(referent, id)).toEqual(refuse("INTROUVABLE"));
    expect(await getAAccepter(referent, { situationId: situation.id })).toBeNull();
  });
});

describe("asking again", () => {
  it("tells those who are missing, once a day", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    await accepter(referent, id);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const acteur of [secretaire, intervenant])
      expect(await remindProtocole(acteur, { protocoleId: id }, now)).toMatchObject({ value: { nombre: 1 } });
    await remindProtocole(secretaire, { protocoleId: id }, addMinutes(now, 1440));
    expect(await toldTo(associe)).toHaveLength(3);
    expect(await toldTo(referent)).toHaveLength(1);
    expect(await remindProtocole(referent, { protocoleId: id }, now)).toEqual(refuse("INTROUVABLE"));
    await accepter(associe, id);
    expect(await remindProtocole(secretaire, { protocoleId: id }, now)).toEqual(refuse("PERSONNE"));
  });
});

describe("the version on paper", () => {
  it("says the rhythm, each part, who accepted it, and keeps a place for who has not", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    await accepter(referent, id);
    const fichier = await getDocument(associe, { situationId: situation.id }, 1, now);
    const { blocs } = fichier?.document ?? { blocs: [] };
    expect(fichier?.nom).toBe(`protocole-${situation.code}-version-1`);
    expect(blocs).toContainEqual({ sorte: "paragraphe", texte: textes.objectifs });
    expect(blocs.find(({ sorte }) => sorte === "tableau")).toMatchObject({
      lignes: [
        [`${referent.prenom} ${referent.nom}`, "CMS du Port", expect.stringContaining("septembre 2026")],
      ],
    });
    expect(blocs.find(({ sorte }) => sorte === "signatures")).toMatchObject({
      signataires: [{ nom: `Sam ${associe.nom}` }],
    });
    expect(await getDocument(espace.admin, { situationId: situation.id }, 1, now)).toBeNull();
  });
});
