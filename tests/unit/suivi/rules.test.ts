import { describe, expect, it } from "vitest";
import { etatOf } from "@/lib/suivi/rules";

const prevu = { prevuLe: "2031-06-10", faitLe: null };

describe("a follow-up", () => {
  it("can be done from a fortnight before its day, and is never too late", () => {
    expect(etatOf(prevu, "2031-05-26")).toBe("A_VENIR");
    expect(etatOf(prevu, "2031-05-27")).toBe("A_FAIRE");
    expect(etatOf(prevu, "2032-05-27")).toBe("A_FAIRE");
  });
});
