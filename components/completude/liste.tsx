import { AFaire } from "@/components/bureau/a-faire";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { formatAutres, MANQUE_LABELS } from "@/lib/completude/labels";
import type { Completude } from "@/lib/completude/queries";
import { hrefOf } from "@/lib/completude/rules";
import { formatMoment, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; now: Date; completude: Completude };

/** What misses, sort by sort: what it changes, and each line the way to where it is mended. */
export function Manques({ espace, zone, now, completude: { annee, sections, ailleurs } }: Props) {
  const today = jourOf(now, zone);
  if (sections.length === 0)
    return (
      <EmptyState title={ailleurs > 0 ? "Rien qui vous revienne." : "Rien ne manque."}>
        {ailleurs > 0
          ? "Ce qui reste à compléter est entre les mains d’autres intervenant·es, ou du secrétariat."
          : "Chaque séance passée a son statut et son compte rendu validé, chaque groupe réuni son bilan."}
      </EmptyState>
    );
  return (
    <PageBody>
      {sections.map(({ manque, nombre, lignes }) => {
        const { titre, effet, action } = MANQUE_LABELS[manque];
        return (
          <Section key={manque} title={`${titre} (${nombre})`} lead={effet}>
            <List label={titre}>
              {lignes.map(({ id, code, qui, moment }) => (
                <ListRow
                  key={id}
                  href={`/${espace}${hrefOf(manque, id, annee)}`}
                  title={
                    <>
                      {code}
                      <span className="sr-only">. {action}</span>
                    </>
                  }
                  meta={[formatMoment(moment, zone, { annee: true }), qui].join(" · ")}
                  status={<AFaire action={action} today={today} />}
                />
              ))}
            </List>
            {nombre > lignes.length ? (
              <p className="pt-4 text-ink-soft">{formatAutres(nombre - lignes.length)}</p>
            ) : null}
          </Section>
        );
      })}
    </PageBody>
  );
}
