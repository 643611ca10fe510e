import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { ETAPE_LABELS, formatEnregistre } from "@/lib/demande/labels/etapes";
import type { BrouillonLigne } from "@/lib/demande/queries/brouillon-liste";
import { isEtape } from "@/lib/demande/rules/etapes";

type Props = { brouillons: BrouillonLigne[]; espace: string; now: Date; zone: string };

/** What was begun and not yet filed, so that one does not begin it twice. */
export function Brouillons({ brouillons, espace, now, zone }: Props) {
  return (
    <Section title="Vous avez déjà commencé">
      <List label="Vos brouillons">
        {brouillons.map(({ id, code, etape, modifieLe }) => {
          const href = `/${espace}/demandes/${id}/etape/${etape}`;
          const numero = isEtape(etape) ? etape : 1;
          return (
            <ListRow
              key={id}
              href={href}
              title={`Brouillon ${code}`}
              meta={`Étape ${numero}, ${ETAPE_LABELS[numero].toLowerCase()} ; enregistrée à ${formatEnregistre(modifieLe, now, zone)}`}
              action={<LinkButton href={href}>Reprendre</LinkButton>}
            />
          );
        })}
      </List>
    </Section>
  );
}
