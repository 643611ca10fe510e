import { expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { remindDemande } from "@/lib/demande/commands/saisie-remind";
import { getDemande } from "@/lib/demande/queries/demande";
import { refuse } from "@/lib/result";
import { addMinutes, now as clock } from "@/lib/time";
import { createSaisie, createTransmise } from "@/tests/factories/demande";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = clock();

it("the reminder of a demande noted for a professional is sent once it is handed over, once a day, and the page of the demande says when", async () => {
  const espace = await createEspaceDeTest();
  const martine = await createMembre(espace, { roles: ["SECRETARIAT"] });
  const nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
  const lea = await createMembre(espace);
  const enCours = await createSaisie(martine, lea, {}, now);
  const rappeler = (demandeId: string, quand = now) => remindDemande(martine, { demandeId }, quand);
  expect(await rappeler(enCours.id)).toEqual(refuse("INTROUVABLE"));
  const { id } = await createTransmise(martine, lea, {}, now);
  const messages = () =>
    withEspace(espace, (tx) => tx.notification.count({ where: { membreId: lea.membreId } }));
  const avant = await messages();
  expect((await getDemande(martine, id, now))?.rappel).toEqual({ le: null });
  expect(await remindDemande(nadia, { demandeId: id }, now)).toEqual(refuse("INTROUVABLE"));
  expect(await rappeler(id)).toMatchObject({ ok: true });
  expect(await rappeler(id, addMinutes(now, 60))).toMatchObject({ ok: true });
  expect(await messages()).toBe(avant + 1);
  expect((await getDemande(martine, id, now))?.rappel).toEqual({ le: now });
  expect((await getDemande(lea, id, now))?.rappel).toBeNull();
});
