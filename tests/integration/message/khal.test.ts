import { afterAll, describe, expect, it } from "vitest";
import { isKhalInstalled, openKhal } from "../../support/khal";
import { startSmtp } from "../../support/smtp";
import { createCadre } from "./cadre";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.MAIL_FROM = "Recul, service TAD <recul@service.example>";
afterAll(smtp.stop);

const { cadre, receivedBy, propose, move, cancel } = createCadre(smtp);

describe("khal, a calendar program of Debian,", () => {
  it.skipIf(!isKhalInstalled)("has the séance once, moves it and shows it cancelled", async () => {
    const khal = openKhal();
    try {
      const [id = ""] = await propose("2027-03-27");
      const importer = async () => (await receivedBy(cadre.collegue)).forEach(khal.importer);
      await importer();
      expect(khal.lister("2027-03-27")).toBe(`17:00 Séance à confirmer ${cadre.situation.code}`);
      await move(id, "2027-03-28");
      await importer();
      expect([khal.lister("2027-03-27"), khal.lister("2027-03-28")]).toEqual([
        "",
        `16:00 Séance à confirmer ${cadre.situation.code}`,
      ]);
      await cancel(id);
      await importer();
      expect(khal.lister("2027-03-28", "{cancelled}{start-time} {title}")).toBe(
        `CANCELLED 16:00 Séance ${cadre.situation.code}`,
      );
    } finally {
      khal.fermer();
    }
  });
});
