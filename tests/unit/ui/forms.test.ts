import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readTheme } from "@/components/chrome/theme";
import { createCle } from "@/components/ui/cle";
import { fieldId, isTicked, single } from "@/components/ui/form-context";

describe("forms", () => {
  it("make an idempotency key that is a UUID, a new one each time", () => {
    const cles = Array.from({ length: 200 }, createCle);
    expect(new Set(cles).size).toBe(200);
    for (const cle of cles) expect(z.uuidv4().safeParse(cle).success).toBe(true);
  });

  it("give back what the person ticked rather than what was ticked before", () => {
    expect(isTicked(["logement"], ["mobilite"], "mobilite")).toBe(false);
    expect(isTicked("logement", ["mobilite"], "logement")).toBe(true);
    expect(isTicked(undefined, ["mobilite"], "mobilite")).toBe(true);
    expect(isTicked(undefined, undefined, "mobilite")).toBe(false);
  });

  it("keep the first of several values where a field holds one", () => {
    expect(single(["a", "b"])).toBe("a");
    expect(single("a")).toBe("a");
    expect(single(undefined)).toBeUndefined();
  });

  it("lead from the summary of errors to a field of the same form", () => {
    expect(fieldId("demande", "question")).toBe("demande-question");
  });
});

describe("theme", () => {
  it("is the system's unless the cookie names one of ours", () => {
    expect(readTheme("sombre")).toBe("sombre");
    expect(readTheme("clair")).toBe("clair");
    expect(readTheme('"><script>')).toBeUndefined();
    expect(readTheme(undefined)).toBeUndefined();
  });
});
