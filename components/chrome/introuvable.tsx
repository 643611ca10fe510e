import { buttonClass } from "@/components/ui/button-class";
import { Mark } from "@/components/ui/mark";

/** What is not there, or not for the reader. A plain link: part of every page's tree, it keeps its chunk out of them all. */
export function Introuvable() {
  return (
    <div className="mx-auto flex min-h-[70dvh] max-w-form flex-col items-start justify-center gap-5 px-4">
      <Mark className="size-14" />
      <h1 className="page-title">Cette page n’existe pas, ou pas pour vous</h1>
      <p className="text-18 text-ink-soft">
        L’adresse a pu changer, ou ce qu’elle montrait ne vous est pas ouvert. Rien n’est perdu.
      </p>
      <a href="/" className={buttonClass("secondary")}>
        Revenir à l’accueil
      </a>
    </div>
  );
}
