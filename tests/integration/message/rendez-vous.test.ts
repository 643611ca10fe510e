import { afterAll, describe, expect, it } from "vitest";
import { addMinutes } from "@/lib/time";
import { createAgenda, methodeOf, readCalendrier } from "../../support/calendrier";
import { recipientOf, startSmtp } from "../../support/smtp";
import { createCadre, debutOf, ZONE } from "./cadre";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.MAIL_FROM = "Recul, service TAD <recul@service.example>";
afterAll(smtp.stop);

const { cadre, receive, receivedBy, propose, confirm, move, cancel } = createCadre(smtp);

describe("the mails of a séance, read by a calendar", () => {
  it("put it there, confirm it, move it and take it off, once each, at the same instants across both clock changes", async () => {
    const agenda = createAgenda();
    const [id = ""] = await propose("2026-12-01");
    const uid = `${id}@recul`;
    const recevoir = async () => (await receivedBy(cadre.collegue)).forEach(agenda.recevoir);
    await recevoir();
    expect(agenda.lire()).toMatchObject([
      {
        ...{
          uid,
          statut: "TENTATIVE",
          transparence: "OPAQUE",
          titre: `Séance à confirmer ${cadre.situation.code}`,
        },
        ...{ lieu: "Maison du port, 2 quai des Frégates", debut: debutOf("2026-12-01") },
        ...{
          organisateur: "mailto:recul@service.example",
          invite: `mailto:sam@${cadre.espace.slug}.example`,
        },
      },
    ]);
    await confirm(id);
    await recevoir();
    expect(agenda.lire()).toMatchObject([
      { uid, statut: "CONFIRMED", titre: `Séance ${cadre.situation.code}` },
    ]);
    for (const jour of ["2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"]) {
      await move(id, jour);
      await recevoir();
      expect(agenda.lire()).toMatchObject([
        { uid, debut: debutOf(jour), fin: addMinutes(debutOf(jour), 120), statut: "CONFIRMED" },
      ]);
    }
    await cancel(id);
    await recevoir();
    expect(agenda.lire()).toEqual([]);
  });

  it("say what they said, whatever has happened since, and in any order", async () => {
    const [id = ""] = await propose("2026-12-01");
    await move(id, "2026-12-08");
    await cancel(id);
    const textes = await receivedBy(cadre.collegue);
    expect(textes.map(methodeOf).sort()).toEqual(["CANCEL", "REQUEST", "REQUEST"]);
    const dates = textes.map((texte) => readCalendrier(texte)[0]?.debut);
    expect(dates).toContainEqual(debutOf("2026-12-01"));
    expect(dates).toContainEqual(debutOf("2026-12-08"));
    for (const ordre of [textes, [...textes].reverse()]) {
      const agenda = createAgenda();
      ordre.forEach(agenda.recevoir);
      expect(agenda.lire()).toEqual([]);
    }
  });

  it("carry one calendar in a part that programs act on and as a file, several as files alone", async () => {
    await propose("2026-12-01");
    const seul = (await receive()).find((mail) => recipientOf(mail).startsWith("sam@"));
    expect(seul?.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual([
      ["text/calendar", undefined],
      ["application/ics", `seance-${cadre.situation.code}.ics`],
    ]);
    expect(seul?.attachments[0]?.headers.get("content-type")).toMatchObject({
      params: { method: "REQUEST" },
    });
    const [part, file] = seul?.attachments ?? [];
    expect(part?.content.equals(file?.content ?? Buffer.alloc(0))).toBe(true);

    await propose("2026-12-15", "2027-01-26");
    const serie = (await receive()).filter((mail) => recipientOf(mail).startsWith("sam@"));
    expect(serie.map(({ subject }) => subject)).toEqual([`2 dates proposées, ${cadre.situation.code}`]);
    const fichiers = serie.flatMap(({ attachments }) => attachments);
    expect(fichiers.map(({ filename }) => filename)).toEqual(
      [1, 2].map((rang) => `seance-${cadre.situation.code}-${rang}.ics`),
    );
    const jours = fichiers.map(({ content }) => readCalendrier(content.toString())[0]?.debut);
    expect(jours).toEqual([debutOf("2026-12-15"), debutOf("2027-01-26")]);
  });

  it("hold no other property than a date, a place, a code and whom they go between", async () => {
    const [id = ""] = await propose("2026-12-01");
    await cancel(id);
    for (const texte of await receivedBy(cadre.collegue)) {
      expect([...(readCalendrier(texte)[0]?.proprietes ?? [])].sort()).toEqual(
        ["attendee", "class", "dtend", "dtstamp", "dtstart", "last-modified", "location", "organizer"].concat(
          ["sequence", "status", "summary", "transp", "uid"],
        ),
      );
      expect(texte).toContain(`TZID:${ZONE}`);
      expect(texte.split("ATTENDEE")).toHaveLength(2);
    }
  });
});
