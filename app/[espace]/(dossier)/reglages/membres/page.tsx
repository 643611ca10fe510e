import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EtatMembre } from "@/components/membre/etat";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { canMail } from "@/lib/mail";
import { formatEnvoyee, formatMembres, ROLE_LABELS } from "@/lib/membre/labels";
import { listMembres } from "@/lib/membre/queries/membre";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Les membres" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<{ invite?: string | string[] }>;
};

export default async function MembresPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const membres = await listMembres(acteur);
  if (!membres) notFound();
  const instant = now();
  const actifs = membres.filter(({ actif }) => actif);
  const attendus = actifs.filter(({ attendu }) => attendu).length;
  const envoyee = canMail() ? formatEnvoyee(membres, (await searchParams).invite) : null;
  return (
    <>
      <PageHeader
        title="Les membres"
        state={formatMembres(actifs.length - attendus, attendus)}
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
        action={
          <LinkButton href={`/${espace}/reglages/membres/nouveau`} variant="primary">
            Ouvrir un accès
          </LinkButton>
        }
        secondary={
          <>
            <LinkButton href={`/${espace}/reglages/import?sorte=MEMBRES`}>Importer un fichier</LinkButton>
            <LinkButton href={`/${espace}/reglages/membres/invitations`} variant="quiet">
              Inviter
            </LinkButton>
            <LinkButton href={`/${espace}/reglages/membres/feuille`} variant="quiet">
              Feuilles d’accès
            </LinkButton>
          </>
        }
      />
      {envoyee ? (
        <Notice tone="success" className="mb-8">
          <p className="break-words">{envoyee}</p>
        </Notice>
      ) : null}
      <DataTable
        caption="Membres de l’espace"
        hiddenCaption
        rows={membres}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/${espace}/reglages/membres/${id}`}
        columns={[
          { key: "nom", header: "Personne", cell: ({ prenom, nom }) => `${prenom} ${nom}` },
          {
            key: "roles",
            header: "Rôles",
            cell: ({ roles }) => roles.map((role) => ROLE_LABELS[role]).join(", "),
          },
          { key: "structure", header: "Structure", cell: ({ structure }) => structure ?? "" },
          {
            key: "etat",
            header: "État",
            cell: (membre) => (
              <EtatMembre membre={membre} zone={acteur.zone} now={instant} courriel={canMail()} />
            ),
          },
        ]}
      />
    </>
  );
}
