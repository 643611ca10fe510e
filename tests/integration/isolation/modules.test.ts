import { expect, it, vi } from "vitest";
import { createEspaceDeTest } from "@/tests/factories/espace";

it("sets the espace on the shared connections from each copy of the module that Next loads", async () => {
  const { espaceId } = await createEspaceDeTest();
  vi.resetModules();
  const { readStats, withEspace } = await import("@/lib/db");
  expect(await withEspace({ espaceId }, (tx) => tx.espace.count())).toBe(1);
  expect(await readStats({ espaceId }, "SELECT 1 FROM stat_espace")).toHaveLength(1);
});
