import { Tableau } from "@/components/indicateur/tableau";
import { Disclosure } from "@/components/ui/disclosure";
import { formatSuite } from "@/lib/bilan/labels";
import { type BlocDeChiffres, listBlocs } from "@/lib/bilan/rules/blocs";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { formatDenominateur } from "@/lib/indicateur/labels";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";

type Props = {
  section: PartieBilan;
  annee: number;
  tableaux: readonly TableauProtege[];
};

/** Tables of a part before the rest is folded: what one reads beside its words. */
const EN_VUE = 3;

/** The tables of a part, the first ones in view, each with its definitions folded under it. */
export function ChiffresDePartie({ section, annee, tableaux }: Props) {
  const blocs = listBlocs(section, tableaux);
  const suite = blocs.slice(EN_VUE);
  const show = (bloc: BlocDeChiffres) => <Bloc key={bloc.titre} annee={annee} {...bloc} />;
  return (
    <>
      {blocs.slice(0, EN_VUE).map(show)}
      {suite.length > 0 ? (
        <Disclosure summary={formatSuite(suite.length)} wide>
          <div className="flex flex-col gap-8">{suite.map(show)}</div>
        </Disclosure>
      ) : null}
    </>
  );
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
