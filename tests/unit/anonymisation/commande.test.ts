import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function run(entree: string, ...options: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/anonymiser.ts", ...options],
    { input: entree, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").slice(0, -1);
}

describe("npm run anonymiser", { timeout: 60_000 }, () => {
  it("prints one JSON array a line, with these five properties only", () => {
    const lignes = run("Karim dort\n\nrien\r\n06 12 34 56 78\u2028fin", "--json");
    expect(lignes.map((ligne) => JSON.parse(ligne))).toEqual([
      [{ start: 0, end: 5, type: "prenom", text: "Karim", level: "alerte" }],
      [],
      [],
      [{ start: 0, end: 14, type: "telephone", text: "06 12 34 56 78", level: "bloquant" }],
    ]);
  });

  it("reads a line of a million characters", () => {
    const [ligne = ""] = run(`${"mot ".repeat(250_000)}Karim\n`, "--json");
    expect(JSON.parse(ligne)).toEqual([
      { start: 1_000_000, end: 1_000_005, type: "prenom", text: "Karim", level: "alerte" },
    ]);
  });

  it("can be read by a person, and allows communes", () => {
    const lignes = run("Vu Karim à Saint-Nazaire\n", "--permettre", "Saint-Nazaire");
    expect(lignes).toEqual([
      "Vu Karim à Saint-Nazaire",
      "  À remplacer ou à justifier — Prénom : « Karim » → « la personne »",
    ]);
  });
});
