import { isAppelLisible, readJson } from "@/lib/appel";
import { parseChamps, readCorps } from "@/lib/corps";
import { provenanceOf } from "@/lib/provenance";

/** Why a request goes no further: its status and its sentence. */
export type RefusEnvoi = { status: 400 | 403 | 405 | 413; phrase: string };

type Regle = {
  /** The public address. */
  site: string;
  /** Bytes. */
  max: number;
  /** Whether it may come from anywhere: a mail program's one click, whose proof is in the address. */
  ouverte: boolean;
  /** Whether it may come from a page that tells nobody where it is. */
  discrete: boolean;
};

const METHODE = {
  status: 405,
  phrase: "Cette adresse se lit ou reçoit un formulaire, rien d’autre.",
} as const;
const TROP = {
  status: 413,
  phrase:
    "L’envoi est trop volumineux : moins d’un million de caractères par formulaire, moins de 4 Mo par fichier.",
} as const;
const AILLEURS = {
  status: 403,
  phrase: "Cet envoi ne vient pas d’une page de Recul. Rien n’a été fait : ouvrez la page et recommencez.",
} as const;
const ILLISIBLE = {
  status: 400,
  phrase: "L’envoi est illisible. Rien n’a été fait : rechargez la page et recommencez.",
} as const;

/**
 * What stops a request before any page: another method, another site, a body too long or not written as a form or a
 * call is. Says nothing of who sends it: rights are read further on, whatever this lets through.
 */
export async function refuseEnvoi(request: Request, regle: Regle): Promise<RefusEnvoi | null> {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (request.method !== "POST") return METHODE;
  const provenance = provenanceOf(request.headers, regle.site);
  if (provenance === "AILLEURS" && !regle.ouverte) return AILLEURS;
  if (provenance === "INCONNUE" && !regle.ouverte && !regle.discrete) return AILLEURS;
  const octets = await readCorps(request, regle.max);
  if (!octets) return TROP;
  return (await isLisible(octets, request.headers)) ? null : ILLISIBLE;
}

async function isLisible(octets: Uint8Array<ArrayBuffer>, headers: Headers): Promise<boolean> {
  const type = headers.get("content-type") ?? "";
  const texte = () => new TextDecoder().decode(octets);
  if (type.startsWith("multipart/form-data")) {
    const champs = hasEntetesLisibles(octets, type) ? await parseChamps(octets, type) : null;
    return champs !== null && isAppelLisible(champs);
  }
  if (headers.has("next-action")) return isAppelLisible([["0", texte()]]);
  return !type.startsWith("application/json") || readJson(texte()) !== undefined;
}

const ENTETE = /^[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/;
const ENTETES_MAX = 12_000;

/** Whether what is written above each part is text: what reads forms after us takes a control character for a failure. */
function hasEntetesLisibles(octets: Uint8Array<ArrayBuffer>, type: string): boolean {
  const [, entre, nu] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const borne = Buffer.from(`--${entre ?? nu}\r\n`);
  const corps = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  for (let place = corps.indexOf(borne); place >= 0; place = corps.indexOf(borne, place + 1)) {
    const debut = place + borne.length;
    const fin = corps.indexOf("\r\n\r\n", debut);
    if (fin < 0 || fin - debut > ENTETES_MAX) return false;
    if (
      !corps
        .toString("latin1", debut, fin)
        .split("\r\n")
        .every((ligne) => ENTETE.test(ligne))
    )
      return false;
  }
  return true;
}
