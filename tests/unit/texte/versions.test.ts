import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  getTexte,
  getTexteVersion,
  isVersionInForce,
  TEXTE_CODES,
  VERSIONS,
} from "@/lib/texte/rules/versions";

/** What people were shown is evidence. A changed fingerprint means: write a new version instead. */
const EMPREINTES: Record<string, string> = {
  "consentement 2026-1": "09024a811764c001",
  "charte 2026-1": "5a50b374cdf49dd4",
  "engagement 2026-1": "62e96867902a17f1",
  "danger 2026-1": "bcdab04aa4af10a3",
  "presentation 2026-1": "dcbc70f31765ec0c",
};

const empreinte = (valeur: unknown) =>
  createHash("sha256").update(JSON.stringify(valeur)).digest("hex").slice(0, 16);

describe.each(TEXTE_CODES)("the text « %s »", (code) => {
  it("numbers its versions, each once, newest first", () => {
    const versions = VERSIONS[code].map(({ version }) => version);
    for (const version of versions) expect(version).toMatch(/^20\d\d-[1-9]\d*$/);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it("never rewrites a version that was shown", () => {
    for (const texte of VERSIONS[code]) {
      expect(empreinte(texte), `${code} ${texte.version}`).toBe(EMPREINTES[`${code} ${texte.version}`]);
    }
  });

  it("finds the version a record names, and none that was never shown", () => {
    expect(getTexteVersion(code, getTexte(code).version)).toBe(getTexte(code));
    expect(getTexteVersion(code, "1999-1")).toBeNull();
  });

  it("asks again whoever accepted nothing or an older version", () => {
    expect(isVersionInForce(code, getTexte(code).version)).toBe(true);
    expect(isVersionInForce(code, "1999-1")).toBe(false);
    expect(isVersionInForce(code, null)).toBe(false);
  });
});
