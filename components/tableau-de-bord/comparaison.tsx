import { TableauEvolution } from "@/components/bilan/tableau-evolution";
import { Section } from "@/components/ui/section";
import { formatAvant, formatEcart, PERIODE_LABELS, PERIODE_NOTE } from "@/lib/tableau-de-bord/labels";
import type { TableauDeBord } from "@/lib/tableau-de-bord/queries";
import { compareAnneesEntieres, comparePeriodes, isFinie, type Periode } from "@/lib/tableau-de-bord/rules";
import { Periodes } from "./periodes";

type Props = Pick<TableauDeBord, "chiffres" | "precedente"> & { chemin: string; periode: Periode };

/** The year, or a part of it, beside the same of the year before. */
export function Comparaison({ chiffres, precedente, chemin, periode }: Props) {
  const { annee } = chiffres;
  const lignes =
    periode === "annee"
      ? compareAnneesEntieres(chiffres, precedente)
      : comparePeriodes(chiffres, precedente, periode);
  return (
    <Section
      id="comparaison"
      title={precedente ? `${annee}, à côté de ${annee - 1}` : `${annee}, en quelques chiffres`}
      lead={formatAvant({ chiffres, precedente })}
    >
      <div className="flex flex-col gap-4">
        <Periodes chemin={chemin} annee={annee} periode={periode} />
        <TableauEvolution
          legende={`${PERIODE_LABELS[periode]}, ensemble de l’espace`}
          entete="Ce qui est compté"
          annee={annee}
          avant={precedente?.annee ?? null}
          lignes={lignes}
          ecart={precedente && isFinie(chiffres, periode) ? formatEcart : undefined}
        />
        {periode === "annee" ? null : <p className="max-w-reading text-14 text-ink-soft">{PERIODE_NOTE}</p>}
      </div>
    </Section>
  );
}
