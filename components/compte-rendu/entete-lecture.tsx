import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatEntete } from "@/lib/compte-rendu/labels";

type Props = {
  base: string;
  retour: { href: string; label: string };
  zone: string;
  fiche: Parameters<typeof formatEntete>[0] & {
    brouillon: object | null;
    lu: object | null;
    peut: { ecrire: boolean; valider: boolean };
  };
};

/** What heads the minutes that are read: of which séance, and what the reader may do of them. */
export function EnteteLecture({ base, retour, zone, fiche }: Props) {
  const { brouillon, lu, peut } = fiche;
  return (
    <PageHeader
      back={retour}
      title="Compte rendu"
      state={`${formatEntete(fiche, zone)}.`}
      action={
        brouillon && peut.valider ? (
          <LinkButton variant="primary" href={`${base}/valider`}>
            Relire et valider
          </LinkButton>
        ) : undefined
      }
      secondary={
        peut.ecrire ? (
          <LinkButton href={`${base}/ecrire`}>
            {brouillon ? "Continuer d’écrire" : lu ? "Corriger" : "Écrire"}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
