import { readFlux } from "@/lib/abonnement/queries";
import { Fichier } from "@/lib/abonnement/schema";
import { adresseOf } from "@/lib/adresse";
import { now } from "@/lib/time";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ fichier: string }> };

const say = (status: number, phrase: string) =>
  new Response(`${phrase}\n`, {
    status,
    headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
const tropSouvent = () => say(429, "Cet agenda est demandé trop souvent. Réessayez dans un quart d’heure.");
const inconnu = () => say(404, "Il n’y a pas d’agenda à cette adresse.");

/** A member's calendar at its secret address. No session: the address is the key, and its rights are read each time. */
export async function GET(request: Request, { params }: Props) {
  const fichier = Fichier.safeParse((await params).fichier);
  if (!fichier.success) return inconnu();
  const adresse = adresseOf(request.headers.get("x-forwarded-for"));
  const lecture = await readFlux(fichier.data, adresse, now());
  if (!lecture.trouve) return lecture.inconnu ? inconnu() : tropSouvent();
  const headers = {
    etag: `"${lecture.empreinte}"`,
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
  };
  const connues = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (connues.includes(headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(lecture.corps, {
    headers: {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="agenda.ics"',
    },
  });
}
