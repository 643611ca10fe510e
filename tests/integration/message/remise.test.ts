import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { mendAdresse, retryEnvoi } from "@/lib/message/commands/mend";
import { notify } from "@/lib/message/commands/notify";
import { getEnvois } from "@/lib/message/queries/envois";
import { listMessages } from "@/lib/message/queries/messages";
import { ESSAIS_MAX } from "@/lib/message/rules/envoi";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { recipientOf, startSmtp } from "../../support/smtp";

// The configuration is read once: the server's address is known before anything asks for it.
const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
process.env.MAIL_FROM = "Recul <recul@service.example>";
afterAll(smtp.stop);

const now = clock();
const later = (minutes: number) => () => addMinutes(now, minutes);
let espace: EspaceDeTest;
let lea: Acteur;
let nadia: Acteur;

beforeEach(async () => {
  smtp.behave({});
  espace = await createEspaceDeTest();
  lea = await createMembre(espace, { prenom: "Léa", email: `lea@${espace.slug}.example` });
  nadia = await createMembre(espace, { roles: ["INTERVENANT"], email: `nadia@${espace.slug}.example` });
  await deliverEnvois(later(-1));
  smtp.mails.length = 0;
});

/** Tells Léa, and the others, that a demande is accepted. */
const tell = (...membres: Acteur[]) =>
  withEspace(espace, (tx) => {
    const membreIds = [lea, ...membres].map(({ membreId }) => membreId);
    return notify(tx, espace, { sorte: "DEMANDE_ACCEPTEE", code: "DEM-7" }, { membreIds }, now);
  });

const etats = () =>
  withEspace(espace, async (tx) => {
    const envois = await tx.envoi.findMany({ select: { etat: true, essais: true, motif: true, code: true } });
    return envois.map(({ etat, essais, motif, code }) =>
      [etat, essais, motif, code].filter((x) => x !== null),
    );
  });
const ids = () => new Set(smtp.mails.map(({ messageId }) => messageId));

describe("a mail that goes", () => {
  it("is received once, in text and in HTML, as nobody's to answer, and cannot be declined", async () => {
    await tell();
    await deliverEnvois(later(0));
    await deliverEnvois(later(60));
    expect(smtp.mails).toHaveLength(1);
    const [mail] = smtp.mails;
    expect(mail?.subject).toBe("Demande acceptée, DEM-7");
    expect(mail?.text).toContain("Bonjour Léa,");
    expect(mail?.html).toContain("La demande DEM-7 est acceptée.");
    expect(mail && recipientOf(mail)).toBe(`lea@${espace.slug}.example`);
    expect(mail?.from?.text).toContain("recul@service.example");
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.headers.has("list-unsubscribe-post")).toBe(false);
    expect(await etats()).toEqual([["ENVOYE", 1]]);
  });

  it("reaches someone without an account, with nothing to open", async () => {
    await withEspace(espace, (tx) =>
      notify(
        tx,
        espace,
        { sorte: "SEANCE_ANNULEE", code: "SIT-7" },
        { membreIds: [], adresses: ["dr@ailleurs.example"] },
        now,
      ),
    );
    await deliverEnvois(later(0));
    expect(smtp.mails.map(recipientOf)).toEqual(["dr@ailleurs.example"]);
    expect(smtp.mails[0]?.text).not.toContain("http");
  });

  it("is sent once by several workers at once", async () => {
    await tell(nadia);
    await tell(nadia);
    await Promise.all([1, 2, 3, 4].map(() => deliverEnvois(later(0))));
    expect(smtp.mails).toHaveLength(4);
    expect(ids().size).toBe(4);
  });

  it("does not go when what it told of is undone", async () => {
    const undone = withEspace(espace, async (tx) => {
      await notify(tx, espace, { sorte: "DEMANDE_ACCEPTEE" }, { membreIds: [lea.membreId] }, now);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await deliverEnvois(later(0));
    expect(smtp.mails).toEqual([]);
    expect(await listMessages(lea)).toEqual([]);
  });

  it("does not go once it has nothing left to say, nor to a closed access", async () => {
    await tell(nadia);
    await withEspace(espace, (tx) =>
      tx.membre.updateMany({ where: { id: nadia.membreId }, data: { desactiveLe: now } }),
    );
    await deliverEnvois(later(0));
    expect(smtp.mails.map(recipientOf)).toEqual([`lea@${espace.slug}.example`]);
    await tell();
    await deliverEnvois(later(31 * 1440));
    expect(smtp.mails).toHaveLength(1);
    expect((await etats()).map(([etat]) => etat).sort()).toEqual(["ENVOYE", "PERIME", "PERIME"]);
  });
});

describe("a server in trouble", () => {
  it("down for an hour loses nothing and sends nothing twice", async () => {
    await tell(nadia);
    await smtp.stop();
    for (let minute = 0; minute <= 60; minute += 5) await deliverEnvois(later(minute));
    expect((await etats()).map(([etat]) => etat)).toEqual(["EN_ATTENTE", "EN_ATTENTE"]);
    await smtp.start();
    await deliverEnvois(later(66));
    await deliverEnvois(later(120));
    expect(smtp.mails.map(recipientOf).sort()).toEqual(
      [lea, nadia].map(({ prenom }) => `${prenom === "Léa" ? "lea" : "nadia"}@${espace.slug}.example`),
    );
    expect(await etats()).toEqual([
      ["ENVOYE", 1],
      ["ENVOYE", 1],
    ]);
  });

  it("silent, is left alone until the next time, and each mail has its turn", async () => {
    await tell(nadia);
    smtp.behave({ silent: true });
    await deliverEnvois(later(0));
    expect((await etats()).map(([, essais]) => essais)).toEqual([0, 0]);
    smtp.behave({});
    await deliverEnvois(later(1));
    expect(smtp.mails).toHaveLength(1);
    await deliverEnvois(later(6));
    expect(ids().size).toBe(2);
  });

  it("dropping the line after the mail makes it come again as the same mail", async () => {
    await tell();
    smtp.behave({ data: "drop" });
    await deliverEnvois(later(0));
    smtp.behave({});
    await deliverEnvois(later(6));
    expect(smtp.mails).toHaveLength(2);
    expect(ids().size).toBe(1);
    expect(await etats()).toEqual([["ENVOYE", 1]]);
  });

  it("that says « later » is asked later, and in the end no more", async () => {
    await tell();
    smtp.behave({ recipient: () => 451 });
    await deliverEnvois(later(0));
    expect(await etats()).toEqual([["EN_ATTENTE", 1]]);
    let minute = 0;
    for (let essai = 1; essai < ESSAIS_MAX; essai++) {
      minute += 241;
      await deliverEnvois(later(minute));
    }
    expect(await etats()).toEqual([["REFUSE", ESSAIS_MAX, "SERVEUR", 451]]);
    smtp.behave({});
    const refuse = (await getEnvois(espace.admin))?.refuses[0];
    await retryEnvoi(espace.admin, { envoiId: refuse?.id ?? "" }, later(minute)());
    await deliverEnvois(later(minute + 1));
    expect(smtp.mails.map(recipientOf)).toContain(`lea@${espace.slug}.example`);
  });
});

describe("a refused address", () => {
  it("is shown to who can mend it, and all that waited goes to the right one", async () => {
    smtp.behave({ recipient: (address) => (address.startsWith("lea@") ? 550 : null) });
    await tell();
    await tell(nadia);
    await deliverEnvois(later(0));
    const envois = await getEnvois(espace.admin);
    expect(envois).toMatchObject({ serveur: true, attente: 0, envoyes: 1 });
    expect(envois?.refuses).toHaveLength(2);
    const [refuse] = envois?.refuses ?? [];
    expect(refuse).toMatchObject({ qui: "Léa Martin", motif: "ADRESSE", code: 550, membre: true });
    const dits = await listMessages(espace.admin);
    expect(dits.map(({ chemin }) => chemin)).toEqual(["/reglages/envois"]);

    smtp.mails.length = 0;
    const correction = { envoiId: refuse?.id ?? "", courriel: "lea.martin@bonne.example" };
    expect(await mendAdresse(espace.admin, correction, now)).toEqual({ ok: true, value: undefined });
    await deliverEnvois(later(1));
    expect(smtp.mails.map(recipientOf)).toEqual(["lea.martin@bonne.example", "lea.martin@bonne.example"]);
    expect((await getEnvois(espace.admin))?.refuses).toEqual([]);
  });
});
