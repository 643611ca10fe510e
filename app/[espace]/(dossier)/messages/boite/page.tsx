import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourrielLu } from "@/components/message/courriel";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import { requireActeur } from "@/lib/gate";
import { getCourriel, listCourriels } from "@/lib/message/queries/boite";
import { formatDepuis, now } from "@/lib/time";

export const metadata: Metadata = { title: "Boîte de la démonstration" };

type Props = { params: Promise<{ espace: string }>; searchParams: Promise<{ courriel?: string | string[] }> };

export default async function BoitePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  if (env().RECUL_MODE !== "demo") notFound();
  const { courriel: id } = await searchParams;
  const courriel = typeof id === "string" ? await getCourriel(acteur, id) : null;
  if (id !== undefined && !courriel) notFound();
  const boite = `/${espace}/messages/boite`;
  if (courriel)
    return (
      <>
        <PageHeader title={courriel.sujet} back={{ href: boite, label: "Boîte de la démonstration" }} />
        <CourrielLu courriel={courriel} />
      </>
    );
  const courriels = await listCourriels(acteur);
  const instant = now();
  return (
    <>
      <PageHeader
        title="Boîte de la démonstration"
        state="Les courriels écrits pour vous, et ceux des liens que vous envoyez, tels qu’ils arriveraient : des codes, des dates, des lieux."
        back={{ href: `/${espace}/messages`, label: "Messages" }}
      />
      <PageBody>
        {courriels.length === 0 ? <EmptyState title="Aucun courriel pour l’instant." /> : null}
        <List label="Courriels">
          {courriels.map(({ id: envoiId, sujet, le, pour }) => (
            <ListRow
              key={envoiId}
              href={`${boite}?courriel=${envoiId}`}
              title={sujet}
              meta={[pour, formatDepuis(le, instant, acteur.zone)].filter(Boolean).join(" · ")}
            />
          ))}
        </List>
      </PageBody>
    </>
  );
}
