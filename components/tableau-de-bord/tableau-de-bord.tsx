import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { PARTIES, SECTION_LABELS } from "@/lib/indicateur/labels";
import { listMaintenant } from "@/lib/tableau-de-bord/labels";
import type { TableauDeBord as Lu } from "@/lib/tableau-de-bord/queries";
import type { Periode } from "@/lib/tableau-de-bord/rules";
import { Comparaison } from "./comparaison";
import { Delegations } from "./delegations";
import { Mois } from "./mois";

type Props = { espace: string; tableau: Lu; periode: Periode };

/** What waits now, the year beside the one before, month by month; then the way to every table. */
export function TableauDeBord({ espace, tableau, periode }: Props) {
  const { chiffres, maintenant } = tableau;
  const { annee } = chiffres;
  const chemin = `/${espace}/indicateurs`;
  return (
    <PageBody>
      {maintenant ? (
        <Section
          id="maintenant"
          title="En ce moment"
          action={
            <a className="link" href={`/${espace}/charge`}>
              Charge de travail
            </a>
          }
        >
          <ul className="flex max-w-reading flex-col gap-2">
            {listMaintenant(maintenant).map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Comparaison {...tableau} chemin={chemin} periode={periode} />
      <Delegations {...tableau} />
      <Mois {...tableau} />
      <Section
        title="Toutes les tables"
        lead="Chaque chiffre avec sa définition, par délégation et pour l’ensemble."
      >
        <List label="Toutes les tables">
          {PARTIES.map((partie) => (
            <ListRow
              key={partie}
              href={`${chemin}/tableaux?annee=${annee}&partie=${partie}`}
              title={SECTION_LABELS[partie]}
            />
          ))}
        </List>
      </Section>
    </PageBody>
  );
}
