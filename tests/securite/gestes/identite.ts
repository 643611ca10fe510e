import type { RoleCode } from "@/prisma/client/enums";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";
import { envoiDe, formulairesOf } from "./formulaire";
import { frapper } from "./requete";

/** Who strikes: nobody, or an account of the demo with its cookie. */
export type Identite = { nom: string; role: RoleCode | null; espace: string | null; cookie: string };

export const PERSONNE: Identite = { nom: "personne", role: null, espace: null, cookie: "" };

async function ouvrirSession({ email, motDePasse, role, espace }: CompteDemo): Promise<Identite> {
  const page = await frapper("/connexion");
  const form = formulairesOf(page.texte).find(({ html }) => html.includes('type="password"'));
  const champs = [...(form?.champs ?? []), ["email", email] as const, ["motDePasse", motDePasse] as const];
  const { entetes, statut } = await frapper("/connexion", envoiDe(champs));
  const cookie = (entetes["set-cookie"] ?? []).map((ligne) => ligne.split(";")[0]).join("; ");
  if (!cookie) throw new Error(`${email} could not sign in: ${statut}`);
  return { nom: `${role} de ${espace}`, role, espace, cookie };
}

/** A session for each account of the demo, or those of these addresses, by the form of the sign-in page. */
export async function ouvrirSessions(emails?: readonly string[]): Promise<Identite[]> {
  const identites: Identite[] = [];
  for (const compte of COMPTES_DEMO)
    if (!emails || emails.includes(compte.email)) identites.push(await ouvrirSession(compte));
  return identites;
}
