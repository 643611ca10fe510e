import { expect, it } from "vitest";
import { isPurgeable } from "@/lib/journal/rules/garde";
import { toInstant } from "@/lib/time";

it("lets a month go only once it is whole months older than is kept", () => {
  const le = (jour: string) => toInstant(jour, "12:00", "UTC");
  expect(isPurgeable("2025-01-01", 12, le("2026-01-31"))).toBe(false);
  expect(isPurgeable("2025-01-01", 12, le("2026-02-01"))).toBe(true);
});
