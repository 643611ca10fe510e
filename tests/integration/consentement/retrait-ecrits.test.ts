import { beforeEach, describe, expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { updateRetrait } from "@/lib/consentement/commands/reglage";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { accordARevoirLe } from "@/lib/consentement/rules/etat";
import { readContenus, writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { remindEspace } from "@/lib/message/commands/remind";
import { ok, refuse } from "@/lib/result";
import { toInstant } from "@/lib/time";
import { accord, createSeance, espace, information, JOUR, NOW, prepare, referent, situation } from "./cadre";

prepare();
beforeEach(async () => {
  await recordConsentement(referent, { situationId: situation.id, information, accord: accord() }, NOW);
});

const retrait = () => ({ situationId: situation.id, retraitLe: JOUR });
/** Minutes and a closing word of the situation, whoever wrote them. */
async function createEcrits() {
  const { id } = await createSeance("CONFIRMEE");
  await withEspace(espace, async (tx) => {
    const sujet = { situationId: situation.id };
    await writeContenu(tx, referent, "COMPTE_RENDU", id, sujet, { conclusions: "Avancer pas à pas." }, NOW);
    await writeContenu(tx, referent, "SUIVI", id, sujet, { effets: "Un apaisement." }, NOW);
  });
  return () =>
    withEspace(espace, async (tx) => [
      (await readContenus(tx, referent, "COMPTE_RENDU", [id])).size,
      (await readContenus(tx, referent, "SUIVI", [id])).size,
    ]);
}
const regler = (retraitEcrits: "GARDES" | "EFFACES", retraitDecideLe?: string) =>
  updateRetrait(espace.admin, { retraitEcrits, retraitDecideLe, accordMois: 12 }, NOW);

describe("what becomes of the minutes when the person withdraws", () => {
  it("is that they are kept, unless the espace has decided otherwise", async () => {
    const restent = await createEcrits();
    await withdrawConsentement(referent, retrait(), NOW);
    expect(await restent()).toEqual([1, 1]);
  });

  it("is erased in the same transaction where it was decided with the DPO, with a line of the journal", async () => {
    expect(await regler("EFFACES", "2031-02-01")).toEqual(ok());
    const restent = await createEcrits();
    await withdrawConsentement(referent, retrait(), NOW);
    expect(await restent()).toEqual([0, 1]);
    const lignes = await withEspace(espace, (tx) =>
      tx.journal.findMany({ where: { acte: "effacer", objetId: situation.id }, select: { membreId: true } }),
    );
    expect(lignes).toEqual([{ membreId: referent.membreId }]);
  });

  it("is not decided without a day, one that is past, nor by someone else", async () => {
    expect(await regler("EFFACES")).toEqual(refuse("DECISION_ABSENTE"));
    expect(await regler("EFFACES", "2031-03-11")).toEqual(refuse("DATE_A_VENIR"));
    expect(await updateRetrait(referent, { retraitEcrits: "GARDES", accordMois: 12 }, NOW)).toEqual(
      refuse("INTERDIT"),
    );
  });
});

describe("an agreement that grows old", () => {
  const rappels = (now: Date) =>
    remindEspace(espace, now).then(() =>
      withEspace(espace, (tx) => tx.message.count({ where: { sorte: "ACCORD_A_REVOIR" } })),
    );

  it("is recalled to its référent·e thirty days before, once, waits at home until it is renewed, and never after a withdrawal", async () => {
    expect(accordARevoirLe(JOUR, 12)).toBe("2032-02-09");
    const le = (jour: string) => toInstant(jour, "09:00", "Europe/Paris");
    const attendues = async (jour: string) =>
      (await getAccueil(referent, le(jour))).attentes
        .filter(({ nature }) => nature === "accord-a-revoir")
        .map(({ code, accordLe, href }) => ({ code, accordLe, href }));
    await withEspace(espace, (tx) =>
      tx.situation.updateMany({ where: { id: situation.id }, data: { statut: "SUIVIE" } }),
    );
    expect(await rappels(le("2032-02-08"))).toBe(0);
    expect(await rappels(le("2032-02-09"))).toBe(1);
    expect(await rappels(le("2032-02-10"))).toBe(1);
    expect(await attendues("2032-02-08")).toEqual([]);
    expect(await attendues("2032-02-10")).toEqual([
      { code: situation.code, accordLe: JOUR, href: `/situations/${situation.id}/consentement/accord` },
    ]);
    await recordConsentement(
      referent,
      {
        situationId: situation.id,
        information: { survenuLe: "2032-02-10" },
        accord: accord({ survenuLe: "2032-02-10" }),
      },
      le("2032-02-10"),
    );
    expect(await attendues("2032-02-10")).toEqual([]);
    expect(await attendues("2033-01-11")).toHaveLength(1);
    await withdrawConsentement(referent, { ...retrait(), retraitLe: "2032-02-11" }, le("2032-02-11"));
    expect(await rappels(le("2033-02-11"))).toBe(1);
    expect(await attendues("2033-02-11")).toEqual([]);
  });
});
