import type { Metadata } from "next";
import { CodeForm } from "@/components/facteur/code-form";
import { SecoursForm } from "@/components/facteur/secours-form";
import { Disclosure } from "@/components/ui/disclosure";
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
      <div className="flex flex-col gap-10">
        <CodeForm suite={apres} />
        <Disclosure summary="Je n’ai pas mon téléphone">
          <SecoursForm suite={apres} />
        </Disclosure>
      </div>
    </>
  );
}
