import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AjoutCle } from "@/components/cle-acces/ajout-cle";
import { Cles } from "@/components/cle-acces/cles";
import { PreuveManque } from "@/components/cle-acces/preuve-manque";
import { Reconnexion } from "@/components/compte/reconnexion";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { canProteger, listCles } from "@/lib/cle-acces/queries";
import { readPreuve } from "@/lib/compte/queries/titulaire";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Vos clés d’accès" };

export default async function ClesPage() {
  const { provisoire } = await requireSession("/compte/cles");
  if (provisoire) redirect("/compte");
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
              <AjoutCle preuve={preuve} />
            ) : (
              <Reconnexion suite="/compte/cles" />
            )
          ) : (
            <PreuveManque suite="/compte/cles" />
          )}
        </Section>
      </PageBody>
    </>
  );
}
