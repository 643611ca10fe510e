import { cookies } from "next/headers";
import { readChamps } from "@/lib/corps";
import { openPartage } from "@/lib/partage/actions";
import { lectureCookie } from "@/lib/session";

/** Bytes: a code of six digits, and how a form is written. */
const CORPS_MAX = 4_000;

type Props = { params: Promise<{ jeton: string }> };

/** The code, given back: the right one leaves a session in this browser, for this address alone. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { jeton } = await params;
  const page = `/partage/${encodeURIComponent(jeton)}`;
  const champs = await readChamps(request, CORPS_MAX);
  const ouverture = champs && (await openPartage(jeton, champs.get("code")));
  if (!ouverture)
    return new Response(null, { status: 303, headers: { location: `${page}?etape=code&refus=CODE` } });
  const { name, options } = lectureCookie(page);
  (await cookies()).set(name, ouverture.session, { ...options, maxAge: ouverture.secondes });
  return new Response(null, { status: 303, headers: { location: page } });
}
