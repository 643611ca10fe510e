import { writeFileSync } from "node:fs";
import { exportRegistre } from "./effacements/registre";
import { requireConfigured } from "./postgres/configured";
import { loadEnvFile } from "./settings/settings";

/** `npm run -s effacements:exporter [-- fichier]`: the register of erasures, to keep apart from the backups. */
export async function main([fichier]: string[]): Promise<void> {
  loadEnvFile();
  const { ownerUrl } = await requireConfigured();
  const lignes = await exportRegistre(ownerUrl);
  const texte = lignes.map((ligne) => `${ligne}\n`).join("");
  if (!fichier) process.stdout.write(texte);
  else {
    writeFileSync(fichier, texte, { mode: 0o600 });
    process.stdout.write(`${lignes.length} effacements dans ${fichier}.\n`);
  }
}
