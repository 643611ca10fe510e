import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { hrefOf, NATURES } from "@/lib/recherche/labels";
import type { Trouvaille } from "@/lib/recherche/queries";

type Props = { espace: string; requete: string; trouvailles: Trouvaille[] };

/** What was found, by kind. */
export function Resultats({ espace, requete, trouvailles }: Props) {
  if (trouvailles.length === 0) {
    return (
      <EmptyState title={`Rien ne correspond à « ${requete} ».`}>
        Essayez un code, comme S-7K4M, ou les premières lettres d’un nom. Le contenu des situations ne se
        recherche pas.
      </EmptyState>
    );
  }
  const natures = Object.entries(NATURES) as [Trouvaille["nature"], string][];
  return (
    <div className="flex flex-col gap-10">
      {natures.map(([nature, label]) => {
        const found = trouvailles.filter((trouvaille) => trouvaille.nature === nature);
        if (found.length === 0) return null;
        return (
          <Section key={nature} title={label}>
            <List label={label}>
              {found.map((trouvaille) => (
                <ListRow
                  key={trouvaille.id}
                  href={`/${espace}${hrefOf(trouvaille)}`}
                  title={trouvaille.titre}
                  meta={trouvaille.detail}
                />
              ))}
            </List>
          </Section>
        );
      })}
    </div>
  );
}
