import { sendCode } from "@/lib/partage/actions";

type Props = { params: Promise<{ jeton: string }> };

/** « Recevoir un code »: a form of its own, for a page without a session and that tells nobody where it comes from. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  const { jeton } = await params;
  const refus = await sendCode(jeton);
  const suite = refus === "TROP" ? "&refus=TROP" : "";
  const location = `/partage/${encodeURIComponent(jeton)}?etape=code${suite}`;
  return new Response(null, { status: 303, headers: { location } });
}
