import { Tableau } from "@/components/indicateur/tableau";
import { type BlocDeChiffres, listBlocs } from "@/lib/bilan/rules/blocs";
import type { PLAN } from "@/lib/bilan/rules/plan";
import { formatDenominateur } from "@/lib/indicateur/labels";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";

type Props = {
  section: (typeof PLAN)[number]["section"];
  annee: number;
  tableaux: readonly TableauProtege[];
};

/** The tables of a part, each with its definitions folded under it. */
export function ChiffresDePartie({ section, annee, tableaux }: Props) {
  return listBlocs(section, tableaux).map((bloc) => <Bloc key={bloc.titre} annee={annee} {...bloc} />);
}

function Bloc({ annee, titre, colonnes, lignes, note, definitions }: BlocDeChiffres & { annee: number }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{titre}</h3>
      {lignes.length > 0 ? (
        <Tableau legende={`${titre}, ${annee}`} entete="Ligne" colonnes={colonnes} lignes={lignes} />
      ) : null}
      {note ? <p className="text-14 text-ink-soft">{note}</p> : null}
      <details className="text-14 text-ink-soft">
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink">
          {definitions.length > 1 ? "Définitions" : "Définition"}
        </summary>
        <dl className="flex max-w-reading flex-col gap-2 pb-2">
          {definitions.map(({ nom, definition, denominateur }) => (
            <div key={nom}>
              <dt className="font-semibold">{nom}</dt>
              <dd>
                {definition} {denominateur ? formatDenominateur(denominateur) : null}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
