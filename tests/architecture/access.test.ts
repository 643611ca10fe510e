import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DROIT_LABELS } from "@/lib/droit/labels";
import { DROITS, type Droit, isPermis } from "@/lib/droit/rules";
import { ROLES } from "@/lib/membre/schema";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/acces.md"), "utf8");
const droits = Object.keys(DROITS) as Droit[];

describe("the access matrix", () => {
  it.each(droits)("« %s » is in docs/acces.md as it is in the code", (droit) => {
    const cells = ROLES.map((role) => (isPermis([role], droit) ? "oui" : ""));
    expect(page).toContain(`| ${DROIT_LABELS[droit]} | ${cells.join(" | ")} |`);
  });

  it("gives content to no one who manages, counts or administers", () => {
    const contents: Droit[] = [
      "demande.trier",
      "situation.travailler",
      "compte-rendu.rediger",
      "compte-rendu.valider",
      "piste.suivre",
      "seance.suivre",
    ];
    for (const role of ["ENCADRANT", "RESPONSABLE", "COPIL", "ADMINISTRATEUR"] as const) {
      expect(contents.filter((droit) => isPermis([role], droit))).toEqual([]);
    }
  });

  it("gives the encadrant·e nothing at all (000:50-52)", () => {
    expect(droits.filter((droit) => isPermis(["ENCADRANT"], droit))).toEqual([]);
  });
});
