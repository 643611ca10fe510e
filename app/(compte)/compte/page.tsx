import type { Metadata } from "next";
import { ClesSection } from "@/components/cle-acces/cles-section";
import { AdresseSection } from "@/components/compte/adresse-section";
import { Connexions } from "@/components/compte/connexions";
import { Fait } from "@/components/compte/fait";
import { MotDePasseForm } from "@/components/compte/mot-de-passe-form";
import { MotDePasseSection } from "@/components/compte/mot-de-passe-section";
import { FacteurSection } from "@/components/facteur/facteur-section";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listCles } from "@/lib/cle-acces/queries";
import { FAITS_COMPTE } from "@/lib/compte/labels/compte";
import { listConnexions, readAdresse } from "@/lib/compte/queries/connexion";
import { readAdresseAttendue, readPreuve, readTitulaire } from "@/lib/compte/queries/titulaire";
import { getFacteur } from "@/lib/facteur/queries";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Mon compte" };

type Props = { searchParams: Promise<{ fait?: string | string[] }> };

export default async function ComptePage({ searchParams }: Props) {
  const { provisoire } = await requireSession("/compte");
  if (provisoire)
    return (
      <>
        <PageHeader
          title="Choisissez votre mot de passe"
          state="Celui qu’on vous a donné est provisoire. Le vôtre, vous seul·e le connaîtrez ; vous entrez juste après."
        />
        <MotDePasseForm actuel="Mot de passe provisoire" bouton="Choisir ce mot de passe et entrer" />
      </>
    );
  const sessionId = await readSessionId();
  const adresse = await readAdresse(sessionId);
  const preuve = await readPreuve(sessionId);
  const fiche = await getFacteur(sessionId ?? "");
  const cles = (await listCles(sessionId)).length;
  const instant = now();
  const existe = Boolean((await readTitulaire(sessionId))?.motDePasse);
  return (
    <>
      <PageHeader
        title="Mon compte"
        state={`Vous vous connectez avec ${adresse}.`}
        back={{ href: "/espaces", label: "Vos espaces" }}
      />
      <Fait faits={FAITS_COMPTE} fait={(await searchParams).fait} />
      <PageBody>
        <Section
          title="Mes connexions"
          lead="Un appareil que vous ne reconnaissez pas ? Fermez sa connexion, puis changez de mot de passe."
        >
          <Connexions connexions={await listConnexions(sessionId)} now={instant} />
        </Section>
        <FacteurSection fiche={fiche} cles={cles} />
        <ClesSection nombre={cles} />
        <MotDePasseSection existe={existe} principal={fiche.etat === "ACTIF" || cles > 0} />
        {preuve ? (
          <AdresseSection preuve={preuve} attendue={await readAdresseAttendue(sessionId, instant)} />
        ) : null}
        <Section title="Un autre espace" lead="Si on vous a donné un mot de passe provisoire pour y entrer.">
          <div>
            <LinkButton href="/entree">Entrer dans un nouvel espace</LinkButton>
          </div>
        </Section>
      </PageBody>
    </>
  );
}
