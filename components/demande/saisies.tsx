import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { ETAPE_LABELS, formatEnregistre } from "@/lib/demande/labels/etapes";
import type { SaisieLigne } from "@/lib/demande/queries/saisie";
import { isEtape } from "@/lib/demande/rules/etapes";
import { formatDepuis } from "@/lib/time";

type Props = { saisies: SaisieLigne[]; espace: string; now: Date; zone: string };

/** What is still in the hands of who notes it. */
export function SaisiesEnCours({ saisies, espace, now, zone }: Props) {
  return (
    <Section title="Entre vos mains">
      <List label="Demandes que vous notez">
        {saisies.map(({ id, code, auteur, etape, modifieLe }) => {
          const numero = isEtape(etape) ? etape : 1;
          const href = `/${espace}/demandes/${id}/etape/${numero}`;
          return (
            <ListRow
              key={id}
              href={href}
              title={`Pour ${auteur}`}
              meta={`${code} · étape ${numero}, ${ETAPE_LABELS[numero].toLowerCase()} ; enregistrée à ${formatEnregistre(modifieLe, now, zone)}`}
              action={<LinkButton href={href}>Reprendre</LinkButton>}
            />
          );
        })}
      </List>
    </Section>
  );
}

/** What waits for its author, and since when: the code and the name, nothing of what is written. */
export function SaisiesTransmises({ saisies, espace, now, zone }: Props) {
  return (
    <Section
      title="Transmises, pas encore déposées"
      lead="Chacune attend que le professionnel la confirme. Vous n’en voyez plus le contenu."
    >
      <List label="Demandes transmises">
        {saisies.map(({ id, code, auteur, transmiseLe }) => (
          <ListRow
            key={id}
            href={`/${espace}/demandes/${id}`}
            title={auteur}
            meta={`${code}${transmiseLe ? ` · transmise ${formatDepuis(transmiseLe, now, zone)}` : ""}`}
          />
        ))}
      </List>
    </Section>
  );
}
