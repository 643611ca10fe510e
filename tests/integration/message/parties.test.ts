import { afterAll, describe, expect, it } from "vitest";
import { closeAssociation } from "@/lib/association/commands/close";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { withEspace } from "@/lib/db";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { assignSecretaire, updateSeance } from "@/lib/seance/commands/update";
import { transferIntervenant, transferReferent } from "@/lib/situation/commands/transfer";
import { jourOf } from "@/lib/time";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { createSeance } from "../../factories/seance";
import { methodeOf, readCalendrier } from "../../support/calendrier";
import { recipientOf, startSmtp } from "../../support/smtp";
import { createCadre, debutOf, ZONE } from "./cadre";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.MAIL_FROM = "Recul, service TAD <recul@service.example>";
afterAll(smtp.stop);

const { cadre, next, ...agenda } = createCadre(smtp);
const { receive, receivedBy, adresseDe, calendarsOf, versionOf, propose, confirm, move, cancel } = agenda;

describe("whose calendar", () => {
  it("is not that of the référent·e who is told and not expected, nor of who is excused", async () => {
    const [id = ""] = await propose("2026-12-01");
    const mails = await receive();
    expect(await calendarsOf(mails, cadre.situation.referent)).toEqual([]);
    expect(mails.map(recipientOf)).toContain(await adresseDe(cadre.situation.referent));
    faite(await excusePresence(cadre.collegue, { seanceId: id, reponse: "EXCUSE" }, next()));
    await confirm(id);
    expect(await receivedBy(cadre.collegue)).toEqual([]);
    await cancel(id);
    expect((await receivedBy(cadre.collegue)).map(methodeOf)).toEqual(["CANCEL"]);
  });

  it("is emptied of what one is no longer expected at", async () => {
    const [id = ""] = await propose("2026-12-01");
    await receive();
    const autour = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
    const seule = { seanceId: id, version: 1, participant: [cadre.situation.referent.membreId], ...autour };
    faite(await updateSeance(cadre.situation.intervenant, seule, next()));
    const mails = await receive();
    expect((await calendarsOf(mails, cadre.collegue)).map(methodeOf)).toEqual(["CANCEL"]);
    expect((await calendarsOf(mails, cadre.situation.referent)).map(methodeOf)).toEqual(["REQUEST"]);
  });

  it("is emptied at once by a withdrawal, and of nothing that did not stand in it", async () => {
    const seules = await propose("2026-12-01", "2027-01-12");
    await confirm(seules[0] ?? "");
    await receive();
    const retrait = { situationId: cadre.situation.id, retraitLe: jourOf(next(), ZONE) };
    faite(await withdrawConsentement(cadre.secretaire, retrait, next()));
    const mails = await receive();
    const lus = await calendarsOf(mails, cadre.collegue);
    expect(lus.map(methodeOf)).toEqual(["CANCEL", "CANCEL"]);
    expect(lus.map((texte) => readCalendrier(texte)[0]?.uid).sort()).toEqual(
      seules.map((id) => `${id}@recul`).sort(),
    );
    expect(await calendarsOf(mails, cadre.situation.referent)).toEqual([]);
    expect(mails.map(({ text }) => text).join()).not.toMatch(/consentement|accord/i);
  });

  it("loses and gains séances as people leave, arrive, and are named", async () => {
    const [id = ""] = await propose("2026-12-01");
    await receive();
    const { id: associationId } = await withEspace(cadre.espace, (tx) =>
      tx.association.findFirstOrThrow({ where: { membreId: cadre.collegue.membreId } }),
    );
    faite(await closeAssociation(cadre.situation.intervenant, { associationId }, next()));
    expect((await receivedBy(cadre.collegue)).map(methodeOf)).toEqual(["CANCEL"]);

    const nommer = async (secretaireId?: string) => ({
      seanceId: id,
      version: await versionOf(id),
      secretaireId,
    });
    faite(
      await assignSecretaire(cadre.situation.intervenant, await nommer(cadre.secretaire.membreId), next()),
    );
    expect((await receivedBy(cadre.secretaire)).map(methodeOf)).toEqual(["REQUEST"]);
    faite(await assignSecretaire(cadre.situation.intervenant, await nommer(), next()));
    expect((await receivedBy(cadre.secretaire)).map(methodeOf)).toEqual(["CANCEL"]);

    const omar = await createMembre(cadre.espace, {
      roles: ["INTERVENANT"],
      email: `omar@${cadre.espace.slug}.example`,
    });
    const lea = await createMembre(cadre.espace, { email: `lea@${cadre.espace.slug}.example` });
    faite(
      await transferReferent(
        cadre.situation.intervenant,
        { situationId: cadre.situation.id, version: 1, membreId: lea.membreId },
        next(),
      ),
    );
    expect((await receivedBy(lea)).map(methodeOf)).toEqual(["REQUEST"]);
    faite(
      await transferIntervenant(
        cadre.situation.intervenant,
        { situationId: cadre.situation.id, version: 2, membreId: omar.membreId },
        next(),
      ),
    );
    expect((await receivedBy(omar)).map(methodeOf)).toEqual(["REQUEST"]);
  });

  it("that a mail has filled is kept right when its owner acts, who is told of nothing else", async () => {
    const { id } = await createSeance(cadre.situation, { debut: debutOf("2026-12-01"), now: next() });
    await receive();
    await move(id, "2026-12-02");
    expect(await receivedBy(cadre.situation.intervenant)).toEqual([]);
    await move(id, "2026-12-03", cadre.secretaire);
    expect((await receivedBy(cadre.situation.intervenant)).map(methodeOf)).toEqual(["REQUEST"]);
    await cancel(id);
    expect((await receivedBy(cadre.situation.intervenant)).map(methodeOf)).toEqual(["CANCEL"]);
  });
});
