import type { Metadata } from "next";
import { MotDePasseForm } from "@/components/compte/mot-de-passe-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/gate";

export const metadata: Metadata = { title: "Mon compte" };

export default async function ComptePage() {
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
  return (
    <>
      <PageHeader title="Mon compte" back={{ href: "/espaces", label: "Vos espaces" }} />
      <Section title="Changer de mot de passe" lead="Vos autres sessions seront fermées.">
        <MotDePasseForm actuel="Mot de passe actuel" bouton="Changer mon mot de passe" />
      </Section>
      <Section title="Un autre espace" lead="On vous a donné un mot de passe provisoire pour y entrer.">
        <div>
          <LinkButton href="/entree">Entrer dans un nouvel espace</LinkButton>
        </div>
      </Section>
    </>
  );
}
