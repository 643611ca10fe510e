import { describe, expect, it } from "vitest";
import { TRANSITIONS } from "@/lib/seance/rules/statut";
import { StatutSeance } from "@/prisma/client/enums";
import { clientOf } from "@/tests/support/clients";

describe("the states of a séance", () => {
  it("are the same moves in the rules and in the database", async () => {
    const app = await clientOf("app");
    const { rows } = await app.query<{ de: StatutSeance; vers: StatutSeance }>(
      `SELECT de::text, vers::text FROM unnest(enum_range(NULL::"StatutSeance")) de,
        unnest(enum_range(NULL::"StatutSeance")) vers
        WHERE de <> vers AND seance_transition_permise(de, vers)`,
    );
    const words = ({ de, vers }: { de: string; vers: string }) => `${de} ${vers}`;
    expect(rows.map(words).sort()).toEqual(TRANSITIONS.map(words).sort());
    expect(Object.values(StatutSeance)).toHaveLength(6);
  });
});
