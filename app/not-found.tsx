import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { Mark } from "@/components/ui/mark";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <main
      id="contenu"
      className="mx-auto flex min-h-[70dvh] max-w-form flex-col items-start justify-center gap-5 px-4"
    >
      <Mark className="size-14" />
      <h1 className="page-title">Cette page n’existe pas, ou pas pour vous</h1>
      <p className="text-18 text-ink-soft">
        L’adresse a pu changer, ou ce qu’elle montrait ne vous est pas ouvert. Rien n’est perdu.
      </p>
      <LinkButton href="/" variant="secondary">
        Revenir à l’accueil
      </LinkButton>
    </main>
  );
}
