import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { withEspace } from "@/lib/db";
import { readForm } from "@/lib/formulaire";
import { PERSONNAGES } from "../../factories/distribution";
import { createMonde, type Monde } from "../../factories/monde";
import { formOf } from "../../unit/fuzz/envois";
import { listDefinitions } from "./definitions";
import { saisieDe } from "./saisies";

vi.mock("@/lib/action", () => ({ action: (definition: unknown) => definition }));
vi.mock("@/lib/gate", () => ({}));
vi.mock("@/lib/account-action", () => ({ accountAction: () => () => {} }));

const definitions = await listDefinitions();
let monde: Monde;
beforeAll(async () => {
  monde = await createMonde("charpente");
}, 60_000);

class Annulation extends Error {}

describe("whatever a form that passes its schema names", () => {
  it("there are actions to try", () => {
    expect(definitions.length).toBeGreaterThan(40);
  });

  it.each(definitions)(
    "%s answers: done, or a refusal that has its sentence",
    async (_nom, definition) => {
      const { schema, command, refusals } = definition;
      await fc.assert(
        fc.asyncProperty(saisieDe(schema, monde), fc.constantFrom(...PERSONNAGES), async (champs, nom) => {
          const entree = readForm(formOf(champs), schema);
          fc.pre(entree.ok);
          if (!entree.ok) return;
          const acteur = monde.cast[nom];
          let reponse: Awaited<ReturnType<typeof command>> | undefined;
          await withEspace(acteur, async () => {
            reponse = await command(acteur, entree.input, monde.now);
            throw new Annulation();
          }).catch((error: unknown) => {
            if (!(error instanceof Annulation)) throw error;
          });
          if (reponse?.ok === false) expect(refusals[reponse.reason]).toMatch(/^\p{Lu}.*\.$/u);
          else expect(reponse?.ok).toBe(true);
        }),
        { numRuns: 25, maxSkipsPerRun: 400 },
      );
    },
    60_000,
  );
});
