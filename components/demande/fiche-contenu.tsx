import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { LECTURE_CHOIX_LABELS, LECTURE_LABELS } from "@/lib/demande/labels/lecture";
import { ARTICULATION_LABELS, DUREE_LABELS } from "@/lib/demande/labels/reponses";
import type { DemandeContenu } from "@/lib/demande/queries/demande-contenu";
import type { ChampChoix } from "@/lib/demande/rules/choix";
import type { Champ } from "@/lib/demande/rules/textes";
import { SUIVI_MEDICAL_LABELS, TRANCHE_AGE_LABELS } from "@/lib/referentiel/labels";
import type { Modalite } from "@/prisma/client/enums";

type Props = { contenu: DemandeContenu; modalite: Modalite; effectif: number | null };
type Item = { term: ReactNode; value: ReactNode };

/** What the professional wrote and answered, in the order they were asked, to be read rather than compared. */
export function FicheContenu({ contenu, modalite, effectif }: Props) {
  if (modalite === "COLLECTIF") return <FicheCollective contenu={contenu} effectif={effectif} />;
  const {
    trancheAge,
    dureeAccompagnement,
    suiviMedical,
    articulation,
    hierarchieSollicitee,
    conflitInteret,
  } = contenu;
  return (
    <>
      <Section title="La question">
        <Textes contenu={contenu} champs={["question"]} />
        <Reponses items={choixItems(contenu, ["difficultes"])} />
        <Textes contenu={contenu} champs={["difficulte", "attente", "utilite"]} />
      </Section>
      <Section title="La situation">
        <Reponses
          items={[
            { term: "Âge", value: trancheAge && TRANCHE_AGE_LABELS[trancheAge] },
            { term: "Accompagnement", value: dureeAccompagnement && DUREE_LABELS[dureeAccompagnement] },
            ...choixItems(contenu, ["substances", "conduites", "santeMentale", "freins", "evenements"]),
          ]}
        />
        <Textes contenu={contenu} champs={["ressources", "paroles"]} />
      </Section>
      <Section title="Les précautions">
        <Reponses
          items={[
            {
              term: "Suivi médical ou psychologique",
              value: suiviMedical && SUIVI_MEDICAL_LABELS[suiviMedical],
            },
            { term: "Articulations", value: articulation && ARTICULATION_LABELS[articulation] },
            { term: "Hiérarchie déjà sollicitée", value: ouiNon(hierarchieSollicitee) },
            { term: "Conflit d’intérêts", value: ouiNon(conflitInteret) },
          ]}
        />
        <Textes contenu={contenu} champs={["articulations", "conflit"]} />
      </Section>
    </>
  );
}

function FicheCollective({ contenu, effectif }: Omit<Props, "modalite">) {
  return (
    <Section title="La demande du service">
      <Reponses items={[{ term: "Professionnels concernés", value: effectif }]} />
      <Textes contenu={contenu} champs={["service", "objectifs", "contraintes"]} />
    </Section>
  );
}

const ouiNon = (reponse: boolean | null) => (reponse === null ? null : reponse ? "Oui" : "Non");

const choixItems = ({ choix }: DemandeContenu, champs: ChampChoix[]): Item[] =>
  champs
    .filter((champ) => choix[champ].length > 0)
    .map((champ) => ({ term: LECTURE_CHOIX_LABELS[champ], value: choix[champ].join(", ") }));

function Reponses({ items }: { items: Item[] }) {
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}

/** The person's own words and the question are set apart: they are quoted. */
const CITES: readonly Champ[] = ["question", "paroles"];

function Textes({ contenu: { textes }, champs }: { contenu: DemandeContenu; champs: Champ[] }) {
  const ecrits = champs.filter((champ) => textes[champ]);
  return ecrits.map((champ) => (
    <div key={champ} className="flex max-w-reading flex-col gap-1">
      {LECTURE_LABELS[champ] ? <h3 className="text-14 text-ink-soft">{LECTURE_LABELS[champ]}</h3> : null}
      <p
        className={
          CITES.includes(champ) ? "font-serif text-18 whitespace-pre-line italic" : "whitespace-pre-line"
        }
      >
        {textes[champ]}
      </p>
    </div>
  ));
}
