import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deriveSecret, isWeakSecret } from "@/scripts/settings/secrets";

describe("a secret", () => {
  it("is strong when it is 32 bytes of chance", () => {
    for (let draw = 0; draw < 200; draw++) {
      const bytes = createHash("sha256").update(String(draw)).digest();
      expect(isWeakSecret(bytes.toString("base64"))).toBe(false);
      expect(isWeakSecret(bytes.toString("hex"))).toBe(false);
    }
  });

  it.each([
    ["short", "xK4!pQ9zL2"],
    ["one character", "a".repeat(64)],
    ["a short text repeated", "xK4pQ9zL".repeat(8)],
    ["few characters", "0110100110010110100101100110100101101001"],
    ["a word everyone tries", "my-super-secret-for-recul-1f9a7c2e4b"],
    ["the documentation's example", "changez-moi-0123456789-abcdefghijklmnop"],
  ])("is weak when it is %s", (_, secret) => {
    expect(isWeakSecret(secret)).toBe(true);
  });

  it("gives a different one for each purpose, always the same", () => {
    expect(deriveSecret("root", "a")).toBe(deriveSecret("root", "a"));
    expect(deriveSecret("root", "a")).not.toBe(deriveSecret("root", "b"));
    expect(isWeakSecret(deriveSecret("root", "a"))).toBe(false);
  });
});
