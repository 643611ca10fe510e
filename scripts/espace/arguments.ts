import { parseArgs } from "node:util";
import { Failure, reasonOf } from "../console/failure";

const USAGE = `Usage : npm run espace:create -- --nom "Loire-Atlantique" --admin "Ada Martin <ada.martin@exemple.fr>"
  --slug loire-atlantique        l’adresse de l’espace ; déduite du nom par défaut
  --zone Europe/Paris            son fuseau horaire
  --feries metropole             son calendrier de jours fériés
  --vacances A|B|C               sa zone de vacances scolaires
  --operateur "Association X"    qui porte le dispositif`;

/** What the command line says, in the words of `createEspace`; the password is added by the command. */
export type EspaceArguments = {
  nom: string;
  slug: string;
  zone?: string;
  calendrierFerie?: string;
  zoneScolaire?: string;
  operateur?: string;
  admin: { email: string; prenom: string; nom: string };
};

/** « Tarn-et-Garonne » → `tarn-et-garonne`. */
export function slugOf(nom: string): string {
  return nom
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** « Ada Martin <ada@exemple.fr> », or an address alone: the names are then guessed from it. */
export function readAdmin(text: string): EspaceArguments["admin"] {
  const [, name = "", bracketed] = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim()) ?? [];
  const email = (bracketed ?? text).trim();
  const words = name ? name.split(/\s+/) : (email.split("@")[0] ?? "").split(/[._]+/).map(capitalise);
  const [prenom = "", ...rest] = words;
  return { email, prenom, nom: rest.join(" ") || prenom };
}

/** Reads the command line, or fails with the usage. */
export function readEspaceArguments(args: string[]): EspaceArguments {
  const text = { type: "string" } as const;
  const options = {
    nom: text,
    admin: text,
    slug: text,
    zone: text,
    feries: text,
    vacances: text,
    operateur: text,
  };
  try {
    const { values } = parseArgs({ args, options });
    if (!values.nom || !values.admin) throw new Failure(`--nom et --admin sont nécessaires.\n${USAGE}`);
    return {
      nom: values.nom,
      slug: values.slug ?? slugOf(values.nom),
      zone: values.zone,
      calendrierFerie: values.feries,
      zoneScolaire: values.vacances,
      operateur: values.operateur,
      admin: readAdmin(values.admin),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!reasonOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new Failure(`Une option n’est pas reconnue.\n${USAGE}`);
  }
}
