import { redirect } from "next/navigation";
import { fermer } from "@/lib/fournisseur/actions/trajet";

/** Ends at the provider the session that was just ended here. */
export async function GET(request: Request): Promise<never> {
  redirect(await fermer(new URL(request.url).searchParams.get("lien")));
}
