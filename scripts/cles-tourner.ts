import { readCles, turnCles } from "./cles/maitresses";
import { requireConfigured } from "./postgres/configured";
import { loadEnvFile } from "./settings/settings";

/** `npm run cles:tourner`: the newest master key, of RECUL_CLES or of the key-management service, wraps everything from now on. */
export async function main(): Promise<void> {
  loadEnvFile();
  const { ownerUrl, configuration } = await requireConfigured();
  const cles = readCles(configuration.secret);
  process.stdout.write(
    "Chaque serveur doit déjà avoir été relancé avec la nouvelle clé : sans elle, il ne lirait plus rien.\n",
  );
  const faites = await turnCles(ownerUrl, cles, (fait, total) => {
    if (fait % 20 === 0 || fait === total) process.stdout.write(`  ${fait} sur ${total}\n`);
  });
  const courante = await cles.courante();
  process.stdout.write(
    faites === 0
      ? `Tout est déjà sous la clé maîtresse « ${courante} ».\n`
      : `${faites} clés d’espace mises sous la clé maîtresse « ${courante} ». Les autres clés de RECUL_CLES ne servent plus qu’aux sauvegardes d’avant.\n`,
  );
}
