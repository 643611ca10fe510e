import * as connexion from "@/lib/fournisseur/commands/connexion";
import * as schema from "@/lib/fournisseur/schema";
import { keepLien, readAdresse, takeLien } from "@/lib/navigateur";
import { openSession } from "@/lib/session";
import { now } from "@/lib/time";

// For the addresses the provider and the browser know, and for them alone: not a form's, hence not « use server ».

/** Where the browser goes to be recognised: the provider, or back with a reason. */
export async function partir(suite: unknown): Promise<string> {
  const depart = await connexion.startConnexion(schema.Suite.parse(suite), await readAdresse());
  if (!depart.ok) return `/connexion?refus=${depart.reason}`;
  await keepLien(depart.value.lien);
  return depart.value.adresse;
}

/** Where it goes on its way back: on, to the code, or to the page of sign-in with a reason. */
export async function revenir(parametres: unknown): Promise<string> {
  const lu = schema.Retour.safeParse({ parametres, lien: await takeLien() });
  const retour = lu.success ? await connexion.finishConnexion(lu.data) : null;
  if (!retour?.ok) return `/connexion?refus=${retour?.reason ?? "ETAT"}`;
  const { utilisateurId, relie, suite, prouve, jeton } = retour.value;
  const { attend, sid } = await openSession(utilisateurId, "fournisseur", now(), prouve);
  await connexion.keepJeton(sid, jeton);
  const apres = relie ? "/compte/relie" : suite;
  return attend ? `/connexion/code?suite=${encodeURIComponent(apres)}` : apres;
}

/** Where the browser ends its session at the provider. */
export async function fermer(lien: unknown): Promise<string> {
  return (await connexion.findFermeture(String(lien))) ?? "/connexion";
}
