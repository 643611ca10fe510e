import { TabLinks } from "@/components/ui/tab-links";
import { formatVue, PARTIES, type Partie, SECRET_MOT, SECTION_LABELS } from "@/lib/indicateur/labels";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { formatSecretNote } from "@/lib/secret/labels";

type Props = {
  chemin: string;
  annee: number;
  partie: Partie;
  limite: boolean;
  colonnes: TableauProtege["colonnes"];
  /** The espace's threshold, when something is withheld. */
  seuil: number | null;
};

/** Before the figures: how to read them, and their other parts. */
export function Lecture({ chemin, annee, partie, limite, colonnes, seuil }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-reading text-ink-soft">
        {limite ? `${formatVue(colonnes.map(({ nom }) => nom))} ` : null}
        Une situation, une demande, une séance et une présence sont quatre comptes différents : chaque chiffre
        dit ce qu’il compte, et sur quoi. Les comptes de situations taisent leurs petits nombres ; ceux de
        l’activité sont exacts, sauf s’ils dévoilaient un secret.
      </p>
      {seuil === null ? null : (
        <p className="max-w-reading text-ink-soft">{formatSecretNote(seuil, SECRET_MOT)}</p>
      )}
      <TabLinks
        label="Parties"
        tabs={PARTIES.map((code) => ({
          ...{ key: code, label: SECTION_LABELS[code] },
          href: `${chemin}?annee=${annee}&partie=${code}`,
        }))}
        current={partie}
      />
    </div>
  );
}
