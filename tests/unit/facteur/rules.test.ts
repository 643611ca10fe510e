import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { ALPHABET_SECOURS, formatSecours, formatSecret, normaliserSecours } from "@/lib/facteur/rules";
import { Code, Confirmation, Renouvellement } from "@/lib/facteur/schema";
import { instantOf } from "@/lib/time";
import { newSecret, stepOf, uriOf } from "@/lib/totp";

/** RFC 6238, appendix B, for SHA-1, cut to six digits. */
const SECRET_RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const NOW = instantOf(1_700_000_010_000);
const codeAt = (secret: string, seconds: number) => generateSync({ secret, epoch: 1_700_000_010 + seconds });

describe("the code of a telephone", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("is the one of RFC 6238 at %i", (seconds, code) => {
    expect(stepOf(SECRET_RFC, code, instantOf(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it("is taken one step early or late, and no further", () => {
    const secret = newSecret();
    expect(stepOf(secret, codeAt(secret, -30), NOW)).not.toBeNull();
    expect(stepOf(secret, codeAt(secret, 30), NOW)).not.toBeNull();
    expect(stepOf(secret, codeAt(secret, -90), NOW)).toBeNull();
    expect(stepOf(secret, codeAt(secret, 90), NOW)).toBeNull();
  });

  it("has 160 bits behind it, said to the telephone with the service and the account", () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(secret);
    const uri = uriOf(secret, "ada@exemple.fr");
    expect(decodeURIComponent(uri)).toMatch(/^otpauth:\/\/totp\/Recul:ada@exemple\.fr\?/);
    expect(new URL(uri).searchParams.get("secret")).toBe(secret);
  });

  it("may be typed with spaces, and is six digits", () => {
    for (const schema of [Code, Confirmation])
      expect(schema.parse({ code: " 123 456 " }).code).toBe("123456");
    for (const faux of ["12345", "1234567", "12345a", "", undefined])
      expect(Confirmation.safeParse({ code: faux }).success).toBe(false);
  });
});

describe("a recovery code", () => {
  it("is read however it was copied", () => {
    const code = "A1B0CDEF23";
    expect(formatSecours(code)).toBe("A1B0C-DEF23");
    for (const saisi of ["a1b0c-def23", "AlBOC DEF23", " aib0c–def23 "])
      expect(normaliserSecours(saisi)).toBe(code);
    // It ends a sign-in in the same field as the six digits, and confirms no telephone.
    expect(Code.parse({ code: "a1b0c-def23" }).code).toBe(code);
    expect(Code.safeParse({ code: "a1b0c-def2" }).success).toBe(false);
    expect(Confirmation.safeParse({ code: "a1b0c-def23" }).success).toBe(false);
  });

  it("has no letter that passes for another", () => {
    expect(new Set(ALPHABET_SECOURS).size).toBe(32);
    expect(ALPHABET_SECOURS).not.toMatch(/[ILOU]/);
  });

  it("may be given where a code is asked, and left out where it is not", () => {
    expect(Renouvellement.parse({ code: "a1b0c-def23" }).code).toBe("A1B0CDEF23");
    expect(Renouvellement.parse({ code: "123456" }).code).toBe("123456");
    expect(Renouvellement.parse({ code: "" }).code).toBeUndefined();
  });
});

it("shows a secret by groups of four", () => {
  expect(formatSecret("ABCDEFGHIJ")).toBe("ABCD EFGH IJ");
});
