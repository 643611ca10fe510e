import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { admitMembre } from "@/lib/groupe/commands/admit";
import { acceptInvitation } from "@/lib/groupe/commands/answer";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { exitMembre } from "@/lib/groupe/commands/exit";
import { transferGroupe } from "@/lib/groupe/commands/transfer";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { addMinutes, jourOf, toInstant } from "@/lib/time";
import { valeurOf } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createGroupe, type GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createSeanceCollective } from "@/tests/factories/seance-collective";
import { agendaDe } from "@/tests/support/agenda";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const octobre = toInstant("2026-10-13", "14:00", PARIS);
const novembre = toInstant("2026-11-10", "14:00", PARIS);
let minute = 0;
/** Each act a minute after the one before. */
const puis = () => addMinutes(now, ++minute);

let espace: EspaceDeTest;
let groupe: GroupeDeTest;
let lea: Acteur;
let omar: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  lea = await createMembre(espace);
  omar = await createMembre(espace);
  const membres = [await createMembre(espace), await createMembre(espace)];
  groupe = await createGroupe(espace, { membres, invites: [lea], attente: [omar], now });
  await createSeanceCollective(groupe, { debut: octobre, statut: "CONFIRMEE", now: puis() });
  await createSeanceCollective(groupe, { debut: novembre, now: puis() });
});

const placeDe = ({ membreId }: Acteur) => ({ placeId: groupe.places.get(membreId) ?? "" });
const leave = (qui: Acteur) =>
  exitMembre(qui, { ...placeDe(qui), motif: "AUTRE", le: jourOf(now, PARIS) }, puis());
const attendu = [
  { debut: octobre, statut: "CONFIRMED" },
  { debut: novembre, statut: "TENTATIVE" },
];

describe("the calendars of a group's members", () => {
  it("are filled with the séances already booked by who comes in, and emptied when they leave by themselves", async () => {
    await admitMembre(groupe.intervenant, placeDe(omar), puis());
    expect(await agendaDe(omar)).toMatchObject(attendu);
    faite(await leave(omar));
    expect(await agendaDe(omar)).toEqual([]);
  });

  it("are filled by one's own yes too", async () => {
    expect(await acceptInvitation(lea, placeDe(lea), puis())).toMatchObject({ value: { issue: "FILE" } });
    expect(await agendaDe(lea)).toEqual([]);
    const seule = await createGroupe(espace, { invites: [lea], now });
    await createSeanceCollective(seule, { debut: addMinutes(octobre, 1440), now: puis() });
    const placeId = seule.places.get(lea.membreId) ?? "";
    expect(await acceptInvitation(lea, { placeId }, puis())).toMatchObject({ value: { issue: "ADMIS" } });
    expect(await agendaDe(lea)).toMatchObject([{ debut: addMinutes(octobre, 1440) }]);
  });

  it("are emptied when the group closes, those of its members, of who leads it and of who keeps its minutes", async () => {
    const martine = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id: seanceId, version } = await withEspace(espace, (tx) =>
      tx.seance.findFirstOrThrow({ where: { groupeId: groupe.id, debut: octobre } }),
    );
    const nomination = { seanceId, version, secretaireId: martine.membreId };
    faite(await assignSecretaire(groupe.intervenant, nomination, puis()));
    const [membre] = groupe.membres as [Acteur];
    expect(await agendaDe(membre)).toMatchObject(attendu);
    expect(await agendaDe(martine)).toMatchObject([{ debut: octobre }]);
    const motifId = await valeurOf(espace, "motif-cloture-groupe");
    faite(await closeGroupe(groupe.intervenant, { groupeId: groupe.id, version: 1, motifId }, puis()));
    expect(await agendaDe(membre)).toEqual([]);
    expect(await agendaDe(martine)).toEqual([]);
  });

  it("pass from hand to hand with the group, told to who had it even when another decides", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const erwan = await createMembre(espace, { roles: ["INTERVENANT"] });
    const give = (version: number, membreId: string) =>
      transferGroupe(secretaire, { groupeId: groupe.id, version, membreId }, puis());
    faite(await give(1, erwan.membreId));
    expect(await agendaDe(erwan)).toMatchObject(attendu);
    faite(await give(2, groupe.intervenant.membreId));
    expect(await agendaDe(erwan)).toEqual([]);
    expect(await agendaDe(groupe.intervenant)).toMatchObject(attendu);
  });
});
