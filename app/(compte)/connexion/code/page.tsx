import type { Metadata } from "next";
import { CodeForm } from "@/components/facteur/code-form";
import { PageHeader } from "@/components/ui/page-header";
import { LectureCode } from "@/lib/facteur/schema";
import { requireAttente } from "@/lib/gate";

export const metadata: Metadata = { title: "Votre code" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

/** The second step of signing in: the session opens nothing before. */
export default async function CodePage({ searchParams }: Props) {
  const { suite: apres = "/espaces" } = LectureCode.parse(await searchParams);
  await requireAttente(apres);
  return (
    <>
      <PageHeader
        title="Votre code"
        state="Ouvrez l’application de codes de votre téléphone : elle montre six chiffres pour Recul. Vous avez dix minutes ; ensuite, tout se reprend au mot de passe."
        back={{ href: "/connexion", label: "Se connecter" }}
      />
      <div className="flex flex-col gap-8">
        <CodeForm suite={apres} />
        <p className="max-w-reading text-ink-soft">
          Sans téléphone ni code de secours, la personne qui administre votre espace peut vous redonner
          l’accès.
        </p>
      </div>
    </>
  );
}
