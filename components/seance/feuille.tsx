import { Visio } from "@/components/lieu/visio";
import { StatutRencontre } from "@/components/rencontre/statut-rencontre";
import { AgendaTitre } from "@/components/seance/agenda-titre";
import { StatutSeance } from "@/components/seance/statut-seance";
import { cx } from "@/components/ui/cx";
import { EmptyState } from "@/components/ui/empty-state";
import { MODALITE_SEANCE_LABELS } from "@/lib/seance/labels/agenda";
import type { Feuille as Jour } from "@/lib/seance/queries/feuille";
import { formatHeure } from "@/lib/time";

type Props = { zone: string; feuille: Jour };

/** For whoever opens the door and answers the telephone: when, where, who comes, whom to call. Codes only. */
export function Feuille({ zone, feuille: { lignes } }: Props) {
  if (lignes.length === 0) return <EmptyState title="Rien de prévu ce jour-là." />;
  return (
    <ol className="flex max-w-4xl flex-col border-b border-rule">
      {lignes.map((ligne) => (
        <Ligne key={ligne.id} zone={zone} ligne={ligne} />
      ))}
    </ol>
  );
}

function Ligne({ zone, ligne }: { zone: string; ligne: Jour["lignes"][number] }) {
  const { debut, fin, lieu, intervenant, secretaire, venants } = ligne;
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 sm:grid-cols-[12rem_minmax(0,1fr)] print:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="flex flex-col">
        <h2 className="font-serif text-22 font-medium whitespace-nowrap">
          {formatHeure(debut, zone)} – {formatHeure(fin, zone)}
        </h2>
        <span className="font-semibold">
          <AgendaTitre evenement={ligne} />
        </span>
        {ligne.nature === "seance" && ligne.modalite === "COLLECTIF" ? (
          <span className="text-ink-soft">{MODALITE_SEANCE_LABELS.COLLECTIF}</span>
        ) : null}
        {ligne.nature === "seance" ? (
          <StatutSeance statut={ligne.statut} />
        ) : (
          <StatutRencontre statut={ligne.statut} />
        )}
      </div>
      <div className="flex flex-col gap-2">
        <p>
          <span className="font-semibold">{lieu ?? "Lieu à préciser"}</span>
        </p>
        {ligne.nature === "seance" && ligne.acces ? (
          <p className="text-14 text-ink-soft">{ligne.acces}</p>
        ) : null}
        {ligne.nature === "seance" && ligne.visio ? (
          <p className="text-ink-soft">
            À distance : <Visio href={ligne.visio} />
          </p>
        ) : null}
        <p className="text-ink-soft">
          Avec {intervenant}
          {secretaire ? ` ; secrétariat : ${secretaire}` : null}
        </p>
        {groupVenants(venants).map(({ structure, telephone, personnes }) => (
          <div key={structure ?? ""} className="flex flex-col gap-0.5">
            {structure ? (
              <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft">
                {structure}
                <Telephone numero={telephone} />
              </p>
            ) : null}
            <ul className="flex flex-col gap-1">
              {personnes.map(({ id, nom, excuse }) => (
                <li key={id} className="flex flex-wrap items-baseline gap-x-3">
                  <span
                    aria-hidden
                    className="hidden size-3 self-center border border-ink print:inline-block"
                  />
                  <span className={cx("font-semibold", excuse && "line-through")}>{nom}</span>
                  {excuse ? <span>ne vient pas</span> : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </li>
  );
}

function Telephone({ numero }: { numero: string | null }) {
  if (!numero) return null;
  return (
    <a href={`tel:${numero.replace(/[^+\d]/g, "")}`} className="link whitespace-nowrap">
      Tél. {numero}
    </a>
  );
}

/** Those of a structure together, under its telephone; who has none first, in the order they come. */
function groupVenants(venants: Jour["lignes"][number]["venants"]) {
  const structures = [...new Set(venants.map(({ structure }) => structure))];
  return structures
    .sort((a, b) => Number(a !== null) - Number(b !== null))
    .map((structure) => {
      const personnes = venants.filter((venant) => venant.structure === structure);
      const telephone = personnes.find((venant) => venant.telephone)?.telephone ?? null;
      return { structure, telephone, personnes };
    });
}
