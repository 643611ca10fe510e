import { Tableau } from "@/components/indicateur/tableau";
import { cx } from "@/components/ui/cx";
import type { BlocDeChiffres } from "@/lib/bilan/rules/blocs";
import { drawBloc } from "@/lib/bilan/rules/document/document";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { formatDenominateur } from "@/lib/indicateur/labels";
import { Dessin } from "./dessin";

type Props = { instantane: Instantane; bloc: BlocDeChiffres };

/** A table of the bilan, beside its chart where it has one and there is room; its definitions folded under it. */
export function Bloc({ instantane, bloc: { codes, titre, colonnes, lignes, note, definitions } }: Props) {
  const [graphique] = drawBloc(codes, instantane);
  return (
    <div className="@container flex flex-col gap-2 break-inside-auto!">
      <h3 className="font-semibold">{titre}</h3>
      <div
        className={cx(
          "flex flex-col gap-x-12 gap-y-6",
          graphique && "@min-[48rem]:grid @min-[48rem]:grid-cols-[minmax(0,4fr)_minmax(0,6fr)]",
        )}
      >
        {graphique ? (
          <div className="min-w-0 pt-3 break-inside-avoid">
            <Dessin graphique={graphique} />
          </div>
        ) : null}
        {lignes.length > 0 ? (
          <div className={cx("min-w-0", !graphique && "max-w-form")}>
            <Tableau
              legende={`${titre}, ${instantane.annee}`}
              entete="Ligne"
              colonnes={colonnes}
              lignes={lignes}
            />
          </div>
        ) : null}
      </div>
      {note ? <p className="max-w-reading text-14 text-ink-soft">{note}</p> : null}
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
