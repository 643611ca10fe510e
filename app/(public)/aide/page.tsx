import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Deroulement } from "./deroulement";
import { Methode } from "./methode";
import { Precautions } from "./precautions";
import { Questions } from "./questions";

export const metadata: Metadata = { title: "Comprendre le TAD" };

const parties = [
  { id: "methode", titre: "Une méthode d’intervention" },
  { id: "deroulement", titre: "Comment cela se passe" },
  { id: "precautions", titre: "Les précautions" },
  { id: "questions", titre: "Vos questions" },
];

export default function AidePage() {
  return (
    <>
      <PageHeader
        title="Comprendre le soutien TAD"
        state="TAD veut dire « travail à distance » : prendre de la distance avec une situation. Ce n’est pas du télétravail, et l’on s’y rencontre le plus souvent en personne."
      />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-20">
        <Prose>
          <Methode />
          <Deroulement />
          <Precautions />
          <Questions />
        </Prose>
        <nav
          aria-label="Sur cette page"
          className="no-print max-lg:order-first lg:sticky lg:top-10 lg:self-start"
        >
          <ul className="flex flex-col border-rule lg:border-l">
            {parties.map(({ id, titre }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-11 items-center text-ink-soft hover:text-ink lg:pl-4"
                >
                  {titre}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
