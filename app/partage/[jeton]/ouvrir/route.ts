import { cookies } from "next/headers";
import { openPartage } from "@/lib/partage/actions";
import { lectureCookie } from "@/lib/session";

type Props = { params: Promise<{ jeton: string }> };

/** The code, given back: the right one leaves a session in this browser, for this address alone. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { jeton } = await params;
  const page = `/partage/${encodeURIComponent(jeton)}`;
  const saisi = await request.formData().then(
    (champs) => champs.get("code"),
    () => null,
  );
  const ouverture = await openPartage(jeton, saisi);
  if (!ouverture)
    return new Response(null, { status: 303, headers: { location: `${page}?etape=code&refus=CODE` } });
  const { name, options } = lectureCookie(page);
  (await cookies()).set(name, ouverture.session, { ...options, maxAge: ouverture.secondes });
  return new Response(null, { status: 303, headers: { location: page } });
}
