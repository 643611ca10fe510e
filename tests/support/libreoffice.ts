import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The file as a PDF, made by LibreOffice; undefined where it, or its part that reads this kind, is not installed. */
export function openInLibreOffice(octets: Uint8Array, extension: string): Uint8Array | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-office-"));
  try {
    const file = path.join(folder, `essai.${extension}`);
    writeFileSync(file, octets);
    spawnSync("soffice", [
      `-env:UserInstallation=file://${folder}/profil`,
      ...["--headless", "--convert-to", "pdf", "--outdir", folder, file],
    ]);
    const pdf = path.join(folder, "essai.pdf");
    return existsSync(pdf) ? readFileSync(pdf) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether LibreOffice reads texts, or sheets, on this machine. */
export const hasLibreOffice = (module: "swlo" | "sclo"): boolean =>
  ["/usr/lib/libreoffice/program", "/opt/libreoffice/program"].some((dossier) =>
    existsSync(path.join(dossier, `lib${module}.so`)),
  );
