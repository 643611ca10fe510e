import { StatutRencontre } from "@/components/rencontre/statut-rencontre";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { formatAutres } from "@/lib/rencontre/labels/liste";
import { formatNom, formatPresents, formatQuand } from "@/lib/rencontre/labels/rencontre";
import type { RencontreLigne } from "@/lib/rencontre/queries/dto";

type Props = {
  espace: string;
  zone: string;
  titre: string;
  lead?: string;
  rencontres: RencontreLigne[];
  /** Says who is there: several calendars in one list. */
  plusieurs: boolean;
  /** They wait for someone to say whether they took place. */
  aNoter?: boolean;
};

/** In sight at once; the rest is folded. */
const LIGNES = 10;

/** Rencontres one under the other; nothing when there is none. */
export function Liste({ titre, lead, rencontres, ...props }: Props) {
  if (rencontres.length === 0) return null;
  const autres = rencontres.slice(LIGNES);
  return (
    <Section title={titre} lead={lead}>
      <Lignes {...props} titre={titre} rencontres={rencontres.slice(0, LIGNES)} />
      {autres.length > 0 ? (
        <details>
          <summary className="link flex min-h-11 w-fit items-center">{formatAutres(autres.length)}</summary>
          <Lignes {...props} titre={`${titre}, suite`} rencontres={autres} />
        </details>
      ) : null}
    </Section>
  );
}

function Lignes({ espace, zone, titre, rencontres, plusieurs, aNoter }: Omit<Props, "lead">) {
  return (
    <List label={titre}>
      {rencontres.map((rencontre) => (
        <ListRow
          key={rencontre.id}
          href={`/${espace}/rencontres/${rencontre.id}`}
          waiting={aNoter}
          title={formatNom(rencontre)}
          meta={metaOf(rencontre, zone, plusieurs)}
          status={<StatutRencontre statut={rencontre.statut} passee={aNoter} />}
        />
      ))}
    </List>
  );
}

function metaOf(rencontre: RencontreLigne, zone: string, plusieurs: boolean): string {
  const { reel, lieu, intervenant } = rencontre;
  return [
    formatQuand(reel ?? rencontre, zone),
    lieu?.nom,
    plusieurs ? intervenant.nom : null,
    reel ? formatPresents(reel.presents) : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
