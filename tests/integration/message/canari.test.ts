import { afterAll, beforeAll, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { listCourriels } from "@/lib/message/queries/boite";
import { getEnvois } from "@/lib/message/queries/envois";
import { listMessages } from "@/lib/message/queries/messages";
import { addMinutes } from "@/lib/time";
import { listTextes } from "@/tests/factories/contenu";
import { createMonde, type Monde } from "../../factories/monde";
import { startSmtp } from "../../support/smtp";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
afterAll(smtp.stop);

/** In every free text of this world, and in its names and places: those alone may be told. */
const MOT = "quincaille";
let monde: Monde;
let permis: string[];
let textes: string[];

beforeAll(async () => {
  monde = await createMonde(MOT);
  const { espaceId } = monde;
  await withEspace({ espaceId }, async (tx) => {
    const lieux = await tx.lieu.findMany({ select: { nom: true, adresse: true } });
    const { nom } = await tx.espace.findFirstOrThrow({ select: { nom: true } });
    const delegations = await tx.delegation.findMany({ select: { nom: true } });
    const codes = await tx.situation.findMany({ select: { code: true } });
    permis = [
      nom,
      ...lieux.flatMap((lieu) => [lieu.nom, lieu.adresse ?? ""]),
      ...delegations.map(({ nom }) => nom),
      ...codes.map(({ code }) => code),
    ];
  });
  textes = (await listTextes(monde)).map(({ texte }) => texte).filter(Boolean);
}, 120_000);

/** What is left once the names of the espace and of the places, and the codes, are taken out. */
const resteOf = (text: string) =>
  permis.filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ""), text.replaceAll("=\r\n", ""));

it("no mail, subject or header holds a word of a case", async () => {
  await deliverEnvois(() => addMinutes(monde.now, 1));
  expect(textes.filter((texte) => texte.includes(MOT)).length).toBeGreaterThan(5);
  expect(smtp.mails.length).toBeGreaterThan(10);
  expect(smtp.mails.filter(({ attachments }) => attachments.length > 0).length).toBeGreaterThan(5);
  for (const { subject, text, html, headerLines, attachments } of smtp.mails) {
    // The subject is read decoded: in the line it is cut into encoded words.
    const entetes = headerLines.filter(({ key }) => key !== "subject").map(({ line }) => line);
    const jointes = attachments.flatMap(({ filename = "", content }) => [
      filename,
      ...[content.toString("utf8").replaceAll("\r\n ", "").replaceAll("\\", "")],
    ]);
    const lu = [subject, text, html, ...entetes, ...jointes].join("\n");
    expect(resteOf(lu)).not.toContain(MOT);
    for (const texte of textes) expect(lu).not.toContain(texte);
  }
});

it("no message, notification or list of mails holds one either", async () => {
  const { espaceId, cast } = monde;
  const lignes = await withEspace({ espaceId }, async (tx) => [
    await tx.message.findMany(),
    await tx.envoi.findMany(),
    await tx.notification.findMany(),
  ]);
  const lus = await Promise.all(
    Object.values(cast).map(async (acteur) => [await listMessages(acteur), await listCourriels(acteur)]),
  );
  const { refuses = [] } = (await getEnvois(cast.administrateur)) ?? {};
  const titres = refuses.map(({ titre }) => titre);
  expect(resteOf(JSON.stringify([lignes, lus, titres]))).not.toContain(MOT);
});
