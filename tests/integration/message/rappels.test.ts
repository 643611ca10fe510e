import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { declineSorte, updatePreferences, updateRappels } from "@/lib/message/commands/preference";
import { remindEspace, remindEspaces } from "@/lib/message/commands/remind";
import { createJeton } from "@/lib/message/queries/jeton";
import { listMessages, listPreferences } from "@/lib/message/queries/messages";
import { addDays, addMinutes, dateFromJour, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const ZONE = "Europe/Paris";
const le = (jour: string, heure = "08:00") => toInstant(jour, heure, ZONE);
/** A Tuesday. */
const SEANCE = "2026-12-15";
const prise = le("2026-11-10");
let espace: EspaceDeTest;
let situation: SituationDeTest;
let referent: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest({ zone: ZONE });
  situation = await createSituation(espace, { now: prise });
  ({ referent } = situation);
});

const book = () => createSeance(situation, { debut: le(SEANCE, "14:00"), statut: "CONFIRMEE", now: prise });
const rappels = async (sorte: "RAPPEL_J7" | "RAPPEL_J1" | "SANS_SEANCE" | "SUIVI_A_FAIRE") =>
  withEspace(espace, async (tx) => ({
    messages: await tx.message.count({ where: { sorte } }),
    lecteurs: await tx.notification.count({ where: { message: { sorte } } }),
    courriels: await tx.envoi.count({ where: { message: { sorte } } }),
  }));

describe("the reminders of a séance", () => {
  it("are made once each, a week before and the day before, however often they are asked for", async () => {
    await book();
    const jours = Array.from({ length: 14 }, (_, rang) => addDays("2026-12-03", rang));
    for (const jour of jours) {
      await remindEspace(espace, le(jour, "06:30"));
      await Promise.all([1, 2, 3].map(() => remindEspace(espace, le(jour))));
    }
    for (const sorte of ["RAPPEL_J7", "RAPPEL_J1"] as const)
      expect(await rappels(sorte)).toEqual({ messages: 1, lecteurs: 2, courriels: 2 });
  });

  it("are not made by an espace that does not want them", async () => {
    await book();
    await updateRappels(espace.admin, { rappelJ7: false, rappelJ1: true }, prise);
    await remindEspaces(() => le("2026-12-08"));
    expect((await rappels("RAPPEL_J7")).messages).toBe(0);
    await remindEspaces(() => le("2026-12-14"));
    expect((await rappels("RAPPEL_J1")).messages).toBe(1);
  });

  it("are not mailed to who would rather not, and are still in their list", async () => {
    await book();
    await updatePreferences(referent, { sorte: ["RAPPEL_J1"] }, prise);
    await remindEspace(espace, le("2026-12-08"));
    expect(await rappels("RAPPEL_J7")).toEqual({ messages: 1, lecteurs: 2, courriels: 1 });
    expect(
      (await listMessages(referent)).some(({ titre }) => titre.startsWith("Séance dans une semaine")),
    ).toBe(true);
  });
});

describe("the one click of a mail", () => {
  it("stops its kind for this person alone, without signing in", async () => {
    const jeton = createJeton({ espaceId: espace.espaceId, membreId: referent.membreId, sorte: "RAPPEL_J1" });
    expect((await declineSorte(jeton)).ok).toBe(true);
    expect((await declineSorte(jeton)).ok).toBe(true);
    expect(await listPreferences(referent)).toEqual(["RAPPEL_J7", "SANS_SEANCE"]);
    expect(await listPreferences(situation.intervenant)).toHaveLength(3);
  });

  it("does nothing when it was made up, or changed to someone else or to a duty", async () => {
    const jeton = createJeton({ espaceId: espace.espaceId, membreId: referent.membreId, sorte: "RAPPEL_J1" });
    const forged = [
      "",
      "x",
      jeton.replace(referent.membreId, situation.intervenant.membreId),
      jeton.replace("RAPPEL_J1", "RAPPEL_J7"),
      jeton.replace("RAPPEL_J1", "CONSENTEMENT_RETIRE"),
      jeton.slice(0, -1),
    ];
    for (const faux of forged) expect(await declineSorte(faux)).toEqual({ ok: false, reason: "INTROUVABLE" });
    expect(await listPreferences(referent)).toHaveLength(3);
  });
});

describe("what waits", () => {
  it("without a séance for longer than the espace's delay is counted on Mondays, for each", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await createSituation(espace, { now: prise });
    await remindEspace(espace, addMinutes(prise, 10 * 1440));
    expect((await rappels("SANS_SEANCE")).messages).toBe(0);
    await remindEspace(espace, le("2026-12-07"));
    expect((await rappels("SANS_SEANCE")).messages).toBe(3);
    expect((await listMessages(secretaire))[0]?.titre).toBe("2 situations sans séance prévue");
    const titres = (await listMessages(situation.intervenant)).map(({ titre }) => titre);
    expect(titres).toContain("Une situation sans séance prévue");
    await remindEspace(espace, le("2026-12-07", "18:00"));
    expect((await rappels("SANS_SEANCE")).messages).toBe(3);
  });

  it("as a follow-up is told on its day, to the référent·e and the intervenant·e", async () => {
    await withEspace(espace, (tx) =>
      tx.suivi.create({
        data: {
          espaceId: espace.espaceId,
          situationId: situation.id,
          mois: 3,
          prevuLe: dateFromJour("2026-12-08"),
        },
      }),
    );
    await remindEspace(espace, le("2026-12-07"));
    expect((await rappels("SUIVI_A_FAIRE")).messages).toBe(0);
    await remindEspace(espace, le("2026-12-08"));
    await remindEspace(espace, le("2026-12-09"));
    expect(await rappels("SUIVI_A_FAIRE")).toEqual({ messages: 1, lecteurs: 2, courriels: 2 });
  });
});
