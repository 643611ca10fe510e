import { redirect } from "next/navigation";
import { revenir } from "@/lib/fournisseur/actions/trajet";

/** Back from the identity provider, with its code and our state. */
export async function GET(request: Request): Promise<never> {
  redirect(await revenir(new URL(request.url).searchParams.toString()));
}
