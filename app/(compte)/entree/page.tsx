import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntreeForm } from "@/components/compte/entree-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canProteger } from "@/lib/cle-acces/queries";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";

export const metadata: Metadata = { title: "Entrer dans un espace" };

/** The door of an espace for an account made elsewhere: its own administrator gave the code (docs/decisions/012). */
export default async function EntreePage() {
  const { provisoire } = await requireSession("/entree");
  if (provisoire) redirect("/compte");
  return (
    <>
      <PageHeader
        title="Entrer dans un nouvel espace"
        state="Une seule fois : avec le mot de passe provisoire que vous a donné la personne qui administre cet espace. Si vous n’en avez pas, demandez-lui de vous inviter à nouveau."
        back={{ href: "/espaces", label: "Vos espaces" }}
      />
      {(await canProteger(await readSessionId())) ? null : (
        <Notice
          tone="waiting"
          title="Votre compte a une clé d’accès"
          className="mb-8"
          action={<LinkButton href="/connexion?suite=/entree">Me connecter avec elle</LinkButton>}
        >
          <p>
            Si elle est à vous, connectez-vous d’abord avec elle : entrer sans l’avoir montrée peut la retirer
            de votre compte, et fermer les autres espaces qu’il ouvre.
          </p>
        </Notice>
      )}
      <EntreeForm />
    </>
  );
}
