import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AjoutCle } from "@/components/cle-acces/ajout-cle";
import { Cles } from "@/components/cle-acces/cles";
import { PreuveManque } from "@/components/cle-acces/preuve-manque";
import { Fait } from "@/components/compte/fait";
import { Reconnexion } from "@/components/compte/reconnexion";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { FAITS_CLE } from "@/lib/cle-acces/labels";
import { canProteger, listCles } from "@/lib/cle-acces/queries";
import { readPreuve } from "@/lib/compte/queries/titulaire";
import { LectureCode } from "@/lib/facteur/schema";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Vos clés d’accès" };

type Props = { searchParams: Promise<{ suite?: string | string[]; fait?: string | string[] }> };

export default async function ClesPage({ searchParams }: Props) {
  const { provisoire } = await requireSession("/compte/cles");
  if (provisoire) redirect("/compte");
  const { suite } = LectureCode.parse(await searchParams);
  const ici = suite ?? "/compte/cles";
  const sessionId = await readSessionId();
  const cles = await listCles(sessionId);
  const preuve = await readPreuve(sessionId);
  return (
    <>
      <PageHeader
        title="Vos clés d’accès"
        state="Votre appareil vous reconnaît, et signe à votre place : rien à retenir, rien qu’on puisse vous soutirer."
        back={{ href: "/compte", label: "Mon compte" }}
      />
      <Fait faits={FAITS_CLE} fait={(await searchParams).fait} />
      <PageBody>
        {cles.length > 0 ? (
          <Section title="Celles de votre compte">
            <Cles cles={cles} now={now()} />
          </Section>
        ) : null}
        <Section
          title={cles.length > 0 ? "En ajouter une autre" : "En ajouter une"}
          lead="Une sur chaque appareil, par exemple. Chacune vaut un mot de passe et un second facteur."
        >
          {(await canProteger(sessionId)) ? (
            preuve?.fraiche || preuve?.code ? (
              <AjoutCle preuve={preuve} suite={suite} />
            ) : (
              <Reconnexion suite={ici} />
            )
          ) : (
            <PreuveManque suite={ici} />
          )}
        </Section>
      </PageBody>
    </>
  );
}
