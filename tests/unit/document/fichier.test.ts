import { expect, it } from "vitest";
import { fichierNom, fichierResponse } from "@/lib/fichier";

it("names a file by codes and dates only", () => {
  expect(fichierNom("Émargement TAD-44-G7K2, 14/10/2026")).toBe("emargement-tad-44-g7k2-14-10-2026");
  expect(fichierNom('"\r\nx: y; ../../a')).toBe("x-y-a");
  expect(fichierNom("…")).toBe("document");
  expect(fichierNom("a".repeat(200))).toHaveLength(80);
});

it("gives a file that nobody keeps", async () => {
  const response = fichierResponse("essai", "pdf", new Uint8Array([37, 80]));
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="essai.pdf"');
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([37, 80]));
});
