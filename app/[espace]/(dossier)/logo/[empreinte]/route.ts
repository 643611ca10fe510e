import { notFound } from "next/navigation";
import { requireActeur } from "@/lib/gate";
import { getLogo } from "@/lib/logo/queries";
import { Empreinte } from "@/lib/logo/schema";

type Props = { params: Promise<{ espace: string; empreinte: string }> };

/**
 * The espace's logo, to its members. A browser may keep it, and asks each time whether it still may show it; opened by
 * itself, it is a picture and nothing else (`next.config.ts` says both of every answer at this address).
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { espace, empreinte } = await params;
  const acteur = await requireActeur(espace);
  if (!Empreinte.safeParse(empreinte).success || acteur.logo !== empreinte) notFound();
  const etag = `"${empreinte}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { etag } });
  const octets = (await getLogo(acteur, empreinte)) ?? notFound();
  return new Response(Uint8Array.from(octets), {
    headers: { etag, "content-type": "image/png", "content-length": String(octets.byteLength) },
  });
}
