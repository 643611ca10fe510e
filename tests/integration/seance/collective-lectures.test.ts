import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { getOrganisation } from "@/lib/seance/queries/organisation";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createGroupeReuni, createSeanceCollective } from "@/tests/factories/seance-collective";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the agenda", () => {
  it("shows a group's séance as collective, to who is expected, and keeps it or not by kind and délégation", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const [abel] = groupe.membres;
    if (!abel) throw new Error("membres");
    const { id, debut } = await createSeanceCollective(groupe, { debut: at("2026-12-01"), now });
    const question = { vue: "jour", jour: "2026-12-01" } as const;
    const seances = async (filtre: object) =>
      (await getAgenda(groupe.intervenant, { ...question, filtre }, now))?.jours[0]?.evenements ?? [];
    expect(await seances({})).toMatchObject([{ id, code: groupe.code, modalite: "COLLECTIF", debut }]);
    expect(await seances({ natures: ["collective"] })).toHaveLength(1);
    expect(await seances({ natures: ["seance"] })).toEqual([]);
    expect(await seances({ delegationId: espace.delegationId })).toHaveLength(1);
    expect((await getAgenda(abel, question, now))?.jours[0]?.evenements).toHaveLength(1);
    expect((await getFeuille(abel, "2026-12-01"))?.lignes).toMatchObject([
      { code: groupe.code, modalite: "COLLECTIF" },
    ]);
  });

  it("says who is busy: someone expected with a group is not free for another séance", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const [abel] = groupe.membres;
    if (!abel) throw new Error("membres");
    const { debut } = await createSeanceCollective(groupe, { debut: at("2026-12-08"), now });
    const autre = await createGroupeReuni(espace, { membres: [abel], now });
    const { id } = await createSeanceCollective(autre, { debut: addMinutes(debut, 60), now });
    expect((await getOrganisation(autre.intervenant, id, now))?.reunis).toMatchObject([
      { id: abel.membreId, empechement: "PRIS" },
    ]);
  });
});

describe("messages", () => {
  it("tell each member expected and who leads, of what becomes of it, by the code of the group", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { intervenant, membres, code } = groupe;
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const seance = await createSeanceCollective(groupe, { now });
    await cancelSeance(secretaire, { seanceId: seance.id, version: 1, motif: "INTEMPERIE" }, now);
    const lues = await withEspace(intervenant, (tx) =>
      tx.notification.findMany({
        where: { message: { seanceId: seance.id, sorte: "SEANCE_ANNULEE" } },
        select: { membreId: true, message: { select: { code: true } } },
      }),
    );
    expect(lues.map(({ membreId }) => membreId).sort()).toEqual(
      [intervenant, ...membres].map(({ membreId }) => membreId).sort(),
    );
    expect(new Set(lues.map(({ message }) => message.code))).toEqual(new Set([code]));
  });
});
