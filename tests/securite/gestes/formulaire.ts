import type { Demande } from "./requete";
import { ORIGINE } from "./requete";

/** A file as its sender says it is. */
export type Fichier = { nom: string; type: string; octets: Buffer };
export type Champ = readonly [nom: string, valeur: string];
type Piece = Champ | readonly [nom: string, fichier: Fichier];

const LIMITE = "----recul-attaque";
const ENTITES: Record<string, string> = { quot: '"', "#x27": "'", amp: "&", lt: "<", gt: ">" };
const decoder = (texte: string) => texte.replace(/&(quot|#x27|amp|lt|gt);/g, (_, nom) => ENTITES[nom] ?? "");
const attribut = (balise: string, nom: string) =>
  decoder(new RegExp(`\\s${nom}="([^"]*)"`).exec(balise)?.[1] ?? "");

/** The forms of a page, each with its fields as they stand, hidden ones included. */
export function formulairesOf(html: string): { html: string; champs: Champ[] }[] {
  return (html.match(/<form[\s\S]*?<\/form>/g) ?? []).map((form) => ({
    html: form,
    champs: (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map(
      (balise): Champ => [attribut(balise, "name"), attribut(balise, "value")],
    ),
  }));
}

function ecrire([nom, valeur]: Piece): Buffer {
  const tete = `--${LIMITE}\r\nContent-Disposition: form-data; name="${nom}"`;
  if (typeof valeur === "string") return Buffer.from(`${tete}\r\n\r\n${valeur}\r\n`);
  const suite = `; filename="${valeur.nom}"\r\nContent-Type: ${valeur.type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(tete + suite), valeur.octets, Buffer.from("\r\n")]);
}

/** A form as a browser without JavaScript sends it. */
export const envoiDe = (champs: readonly Piece[], cookie = ""): Demande => ({
  methode: "POST",
  entetes: { "content-type": `multipart/form-data; boundary=${LIMITE}`, origin: ORIGINE, cookie },
  corps: Buffer.concat([...champs.map(ecrire), Buffer.from(`--${LIMITE}--\r\n`)]),
});

/** A call to an action, written by hand as React writes them: its arguments, the form being the last. */
export function appelDe(
  action: string,
  arguments_: readonly unknown[],
  champs: readonly Piece[],
  cookie = "",
): Demande {
  // The arguments come last: they are read with what has come before them.
  const rang = ["0", JSON.stringify([...arguments_, "$K1"])] as const;
  const envoi = envoiDe([...champs.map(([nom, valeur]) => [`_1_${nom}`, valeur] as Piece), rang], cookie);
  return { ...envoi, entetes: { ...envoi.entetes, "next-action": action } };
}
