import { isPret } from "@/lib/sante/queries";

export const dynamic = "force-dynamic";

/** Readiness: 200 when the database answers, 503 when it does not. */
export async function GET() {
  const pret = await isPret();
  return Response.json(
    { etat: pret ? "pret" : "indisponible" },
    { status: pret ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
