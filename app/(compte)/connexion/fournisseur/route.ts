import { redirect } from "next/navigation";
import { partir } from "@/lib/fournisseur/actions/trajet";

/** To the identity provider. A link and not a form: forms of ours go nowhere else (content security policy). */
export async function GET(request: Request): Promise<never> {
  redirect(await partir(new URL(request.url).searchParams.get("suite")));
}
