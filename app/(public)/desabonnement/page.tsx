import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Ne plus recevoir un rappel", robots: { index: false } };

type Props = { searchParams: Promise<{ jeton?: string | string[]; fait?: string | string[] }> };

const FAITS: Record<string, string> = {
  oui: "C’est fait : vous ne recevrez plus ce genre de rappel. Vous pouvez revenir sur ce choix dans Recul, page « Messages ».",
  non: "Ce lien n’est pas valable. Ouvrez-le depuis le courriel, ou changez vos préférences dans Recul, page « Messages ».",
};

export default async function DesabonnementPage({ searchParams }: Props) {
  const { jeton, fait } = await searchParams;
  const phrase = typeof fait === "string" ? FAITS[fait] : undefined;
  if (phrase || typeof jeton !== "string")
    return <PageHeader title="Ne plus recevoir un rappel" state={phrase ?? FAITS.non} />;
  return (
    <>
      <PageHeader
        title="Ne plus recevoir un rappel"
        state="Vous ne recevrez plus ce genre de rappel par courriel. Les messages qui vous engagent arrivent toujours."
      />
      <form method="post" action={`/api/desabonnement?jeton=${encodeURIComponent(jeton)}`}>
        <input type="hidden" name="retour" value="oui" />
        <Button type="submit" variant="primary">
          Ne plus le recevoir
        </Button>
      </form>
    </>
  );
}
