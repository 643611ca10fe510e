import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/form-state";
import { TEXTE_LABELS } from "@/lib/demande/labels/textes";
import type { Relecture as Fiche } from "@/lib/demande/queries/brouillon-relecture";
import { textesOf } from "@/lib/demande/rules/completude";
import { etapesOf } from "@/lib/demande/rules/etapes";
import { RelectureBloc } from "./relecture-bloc";
import {
  type Item,
  itemsCadre,
  itemsConsentement,
  itemsPrecautions,
  itemsSituation,
} from "./relecture-items";
import { RelectureTexte } from "./relecture-texte";

type Props = { relecture: Fiche; base: string; replace: FormAction; clear: FormAction };

const ITEMS = { 1: itemsCadre, 2: itemsSituation, 3: itemsPrecautions, 4: itemsConsentement } as const;

/** The whole demande on one page, as it would be filed. */
export function Relecture({ relecture, base, replace, clear }: Props) {
  const { brouillon, signalements, manques } = relecture;
  const textes = textesOf(brouillon.saisie);
  const show = (item: Item): { term: string; value: ReactNode }[] => {
    if ("term" in item) return [item];
    const { champ } = item;
    const texte = textes.get(champ);
    if (texte === undefined) return [];
    const vus = signalements.filter((signalement) => signalement.champ === champ);
    const value = (
      <RelectureTexte
        demandeId={brouillon.id}
        champ={champ}
        texte={texte}
        signalements={vus}
        replace={replace}
        clear={clear}
      />
    );
    return [{ term: TEXTE_LABELS[champ], value }];
  };
  return etapesOf(brouillon.saisie.cadre.modalite)
    .filter((etape) => etape !== 5)
    .map((etape) => (
      <RelectureBloc
        key={etape}
        etape={etape}
        base={base}
        manques={manques.get(etape)}
        items={ITEMS[etape](relecture).flatMap(show)}
      />
    ));
}
