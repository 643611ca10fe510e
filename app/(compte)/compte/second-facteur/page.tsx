import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PreuveManque } from "@/components/cle-acces/preuve-manque";
import { Fait } from "@/components/compte/fait";
import { Reconnexion } from "@/components/compte/reconnexion";
import { Actif } from "@/components/facteur/actif";
import { AutreCle } from "@/components/facteur/autre-cle";
import { Enrolement } from "@/components/facteur/enrolement";
import { PreparationForm } from "@/components/facteur/preparation-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canProteger } from "@/lib/cle-acces/queries";
import { readPreuve } from "@/lib/compte/queries/titulaire";
import { FAITS_FACTEUR } from "@/lib/facteur/labels";
import { getFacteur } from "@/lib/facteur/queries";
import { LectureCode } from "@/lib/facteur/schema";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";

export const metadata: Metadata = { title: "Le second facteur" };

const ETATS = {
  ABSENT:
    "Un code de votre téléphone, en plus du mot de passe : qui apprendrait l’un n’entrerait pas sans l’autre.",
  EN_COURS: "Il reste à relier votre téléphone, puis à donner un premier code.",
  ACTIF: "Votre compte demande un code de votre téléphone à chaque connexion.",
} as const;

type Props = { searchParams: Promise<{ suite?: string | string[]; fait?: string | string[] }> };

export default async function SecondFacteurPage({ searchParams }: Props) {
  const { provisoire } = await requireSession("/compte/second-facteur");
  if (provisoire) redirect("/compte");
  const sessionId = await readSessionId();
  const fiche = await getFacteur(sessionId ?? "");
  const peut = await canProteger(sessionId);
  const preuve = await readPreuve(sessionId);
  const { suite } = LectureCode.parse(await searchParams);
  const ici = suite ?? "/compte/second-facteur";
  const exige = peut && suite !== undefined && fiche.etat !== "ACTIF";
  return (
    <>
      <PageHeader
        title="Le second facteur"
        state={ETATS[fiche.etat]}
        back={{ href: "/compte", label: "Mon compte" }}
      />
      <Fait faits={FAITS_FACTEUR} fait={(await searchParams).fait} />
      {exige ? (
        <Notice tone="waiting" title="Votre espace le demande" className="mb-8">
          <p>
            Avec votre rôle, on y entre avec un code du téléphone ou une clé d’accès. Ajoutez l’un ou
            l’autre : vous entrez juste après.
          </p>
        </Notice>
      ) : null}
      {peut ? null : <PreuveManque suite={ici} />}
      {peut && fiche.etat === "ABSENT" ? (
        preuve?.fraiche ? (
          <PreparationForm preuve={preuve} suite={suite} />
        ) : (
          <Reconnexion suite={ici} />
        )
      ) : null}
      {fiche.etat === "EN_COURS" ? <Enrolement secret={fiche.secret} uri={fiche.uri} impose={exige} /> : null}
      {peut && fiche.etat !== "ACTIF" ? <AutreCle suite={suite} /> : null}
      {fiche.etat === "ACTIF" ? <Actif fiche={fiche} /> : null}
    </>
  );
}
