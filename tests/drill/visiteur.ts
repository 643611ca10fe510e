import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { cookieOf } from "@/tests/bench/server";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const CHAMP = /<(?:input|button)[^>]*type="hidden"[^>]*>/g;
const ATTRIBUT = (nom: string) => new RegExp(`\\b${nom}="([^"]*)"`);
const decode = (texte: string) =>
  texte.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** A form as it was read: its hidden fields, its key among them. Sent again, it is the same form. */
export type Formulaire = { chemin: string; champs: [string, string][] };
export type Reponse = { statut: number; vers: string | null; texte: string };

/** Someone who adds structures to an espace, with plain forms and no JavaScript: what a browser would send. */
export type Visiteur = Awaited<ReturnType<typeof createVisiteur>>;

export async function createVisiteur() {
  const espace = await createEspaceDeTest();
  const acteur: Acteur = await createMembre(espace, { roles: ["ADMINISTRATEUR"] });
  const cookie = await cookieOf(acteur);
  const site = process.env.NEXTAUTH_URL ?? "";
  const chemin = `/${espace.slug}/reglages/structures/nouvelle`;
  const ask = async (base: string, cible: string, init: RequestInit = {}): Promise<Reponse> => {
    const reponse = await fetch(base + cible, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(40_000),
      // What a browser says, then what a reverse proxy adds.
      headers: {
        cookie,
        origin: site,
        "sec-fetch-site": "same-origin",
        "x-forwarded-host": new URL(site).host,
      },
    });
    return { statut: reponse.status, vers: reponse.headers.get("location"), texte: await reponse.text() };
  };
  return {
    espace,
    acteur,
    lire: (base: string, cible: string) => ask(base, cible),
    liste: `/${espace.slug}/reglages/structures`,
    /** Reads the form from the page. */
    async ouvrir(base: string): Promise<Formulaire> {
      const { statut, texte } = await ask(base, chemin);
      if (statut !== 200) throw new Error(`form: ${statut}`);
      const form =
        texte
          .split("<form")
          .find((part) => part.includes('name="nom"'))
          ?.split("</form>")[0] ?? "";
      const champs = [...form.matchAll(CHAMP)].map(([balise]): [string, string] => [
        decode(ATTRIBUT("name").exec(balise)?.[1] ?? ""),
        decode(ATTRIBUT("value").exec(balise)?.[1] ?? ""),
      ]);
      return { chemin, champs };
    },
    /** Sends it: acknowledged when the answer leads to the list. */
    async envoyer(
      base: string,
      { chemin: vers, champs }: Formulaire,
      nom: string,
    ): Promise<Reponse & { acquise: boolean }> {
      const corps = new FormData();
      for (const [cle, valeur] of [
        ...champs,
        ["nom", nom],
        ["typeId", ""],
        ["territoireId", ""],
        ["telephone", ""],
      ])
        corps.append(cle ?? "", valeur ?? "");
      const reponse = await ask(base, vers, { method: "POST", body: corps });
      return { ...reponse, acquise: reponse.statut === 303 };
    },
    nomOf: () => `Structure ${randomUUID()}`,
  };
}
