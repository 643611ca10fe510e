import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PreuveManque } from "@/components/cle-acces/preuve-manque";
import { Reconnexion } from "@/components/compte/reconnexion";
import { Actif } from "@/components/facteur/actif";
import { Enrolement } from "@/components/facteur/enrolement";
import { PreparationForm } from "@/components/facteur/preparation-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canProteger } from "@/lib/cle-acces/queries";
import { readPreuve } from "@/lib/compte/queries/titulaire";
import { getFacteur } from "@/lib/facteur/queries";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";

export const metadata: Metadata = { title: "Le second facteur" };

const ETATS = {
  ABSENT:
    "Un code de votre téléphone, en plus du mot de passe : qui apprendrait l’un n’entrerait pas sans l’autre.",
  EN_COURS: "Il reste à relier votre téléphone, puis à donner un premier code.",
  ACTIF: "Votre compte demande un code de votre téléphone à chaque connexion.",
} as const;

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function SecondFacteurPage({ searchParams }: Props) {
  const { provisoire } = await requireSession("/compte/second-facteur");
  if (provisoire) redirect("/compte");
  const sessionId = await readSessionId();
  const fiche = await getFacteur(sessionId ?? "");
  const peut = await canProteger(sessionId);
  const preuve = await readPreuve(sessionId);
  const exige = peut && Boolean((await searchParams).suite) && fiche.etat !== "ACTIF";
  return (
    <>
      <PageHeader
        title="Le second facteur"
        state={ETATS[fiche.etat]}
        back={{ href: "/compte", label: "Mon compte" }}
      />
      {exige ? (
        <Notice tone="waiting" title="Votre espace le demande" className="mb-8">
          <p>Avec votre rôle, on y entre avec un second facteur. Ajoutez-le : vous entrez juste après.</p>
        </Notice>
      ) : null}
      {peut ? null : <PreuveManque suite="/compte/second-facteur" />}
      {peut && fiche.etat === "ABSENT" ? (
        preuve?.fraiche ? (
          <PreparationForm preuve={preuve} />
        ) : (
          <Reconnexion suite="/compte/second-facteur" />
        )
      ) : null}
      {fiche.etat === "EN_COURS" ? <Enrolement secret={fiche.secret} uri={fiche.uri} /> : null}
      {fiche.etat === "ACTIF" ? <Actif fiche={fiche} /> : null}
    </>
  );
}
