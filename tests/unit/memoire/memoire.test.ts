import { expect, it, vi } from "vitest";
import { remember } from "@/lib/memoire";

it("asks once for the same, again for anything else, and forgets the one unasked for longest", () => {
  const calculer = vi.fn(({ mois }: { mois: number[] }, seuil: number) => mois.map((n) => n * seuil));
  const lire = remember(calculer, 2);
  expect(lire({ mois: [1, 2] }, 5)).toEqual([5, 10]);
  expect(lire({ mois: [1, 2] }, 5)).toEqual([5, 10]);
  expect(calculer).toHaveBeenCalledTimes(1);
  expect(lire({ mois: [1, 2] }, 6)).toEqual([6, 12]);
  lire({ mois: [1, 2] }, 5);
  lire({ mois: [3] }, 5);
  expect(calculer).toHaveBeenCalledTimes(3);
  lire({ mois: [1, 2] }, 5);
  expect(calculer).toHaveBeenCalledTimes(3);
  lire({ mois: [1, 2] }, 6);
  expect(calculer).toHaveBeenCalledTimes(4);
});
