import { spawnSync } from "node:child_process";
import { inflateSync } from "node:zlib";

/** What a PDF says of itself, wherever it says it: its objects, and those of its compressed streams. */
export function readPdf(pdf: Uint8Array): { objets: string; pages: number } {
  const brut = Buffer.from(pdf).toString("latin1");
  const flux = [...brut.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, corps = ""]) => {
    try {
      return inflateSync(Buffer.from(corps, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  const objets = [brut, ...flux].join("\n");
  return { objets, pages: [...objets.matchAll(/\/Type\s*\/Page(?![\w])/g)].length };
}

/** The text of a PDF in reading order; undefined where Poppler is not installed. */
export function readText(pdf: Uint8Array): string | undefined {
  const { status, stdout } = spawnSync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], {
    input: pdf,
    maxBuffer: 1e8,
  });
  return status === 0 ? stdout.toString("utf8") : undefined;
}
