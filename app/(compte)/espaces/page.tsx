import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { listMesEspaces, requireSession } from "@/lib/gate";
import { ROLE_LABELS } from "@/lib/membre/labels";

export const metadata: Metadata = { title: "Vos espaces" };

/** After signing in: straight on where there is one espace, a choice where there are several. */
export default async function EspacesPage() {
  const { provisoire } = await requireSession("/espaces");
  if (provisoire) redirect("/compte");
  const espaces = await listMesEspaces();
  if (espaces.length === 1) redirect(`/${espaces[0]?.slug}`);
  return (
    <>
      <PageHeader
        title="Vos espaces"
        state={espaces.length > 1 ? "Dans quel espace voulez-vous travailler ?" : undefined}
      />
      {espaces.length === 0 ? (
        <EmptyState title="Aucun espace ne vous est ouvert.">
          Demandez à l’administratrice ou à l’administrateur de votre service de vous inviter, avec cette
          adresse : le lien reçu ouvre l’espace.
        </EmptyState>
      ) : (
        <List label="Vos espaces">
          {espaces.map(({ slug, nom, roles }) => (
            <ListRow
              key={slug}
              href={`/${slug}`}
              title={nom}
              meta={roles.map((role) => ROLE_LABELS[role]).join(", ")}
            />
          ))}
        </List>
      )}
      <p className="mt-8">
        <a href="/entree" className="link">
          J’ai reçu un mot de passe provisoire pour un autre espace
        </a>
      </p>
    </>
  );
}
