"use client";

import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { isTicked, useField } from "@/components/ui/form-context";
import { Question } from "@/components/ui/question";
import type { Equipe } from "@/lib/demande/queries/brouillon-options";

type Props = {
  equipes: Equipe[];
  /** `<structure>`, or `<structure>/<membre>`. */
  defaultValue: string[];
  /** The structures shown at once; the others are one gesture away. */
  proches: string[];
};

const NAME = "portees";
const HELP =
  "La liste que la personne a entendue. Cochez une structure entière, ou seulement certains de ses professionnels.";

/** With whom the situation may be worked: structures, or some of their professionals (L.1110-4 CSP, 002:3565). */
export function Portee({ equipes, defaultValue, proches }: Props) {
  const field = useField({ name: NAME, help: HELP });
  const ticked = (value: string) => isTicked(field.typed, defaultValue, value);
  const isChosen = ({ id, membres }: Equipe) =>
    ticked(id) || membres.some((membre) => ticked(`${id}/${membre.id}`));
  const visibles = equipes.filter((equipe) => proches.includes(equipe.id) || isChosen(equipe));
  const premieres = visibles.length > 0 ? visibles : equipes.slice(0, 5);
  const autres = equipes.filter((equipe) => !premieres.includes(equipe));
  const lignes = (liste: Equipe[]) =>
    liste.map((equipe) => (
      <Ligne
        key={equipe.id}
        equipe={equipe}
        id={equipe === premieres[0] ? field.id : undefined}
        ticked={ticked}
      />
    ));
  return (
    <Question
      id={field.id}
      legend="Avec qui la situation peut-elle être travaillée ?"
      help={HELP}
      error={field.error}
    >
      <div className="flex flex-col">{lignes(premieres)}</div>
      {autres.length > 0 ? (
        <Disclosure summary={`Les autres structures (${autres.length})`}>
          <div className="flex flex-col">{lignes(autres)}</div>
        </Disclosure>
      ) : null}
    </Question>
  );
}

function Ligne({ equipe, id, ticked }: { equipe: Equipe; id?: string; ticked: (value: string) => boolean }) {
  const { membres } = equipe;
  return (
    <fieldset className="group/equipe m-0 -mx-3 min-w-0 border-0 p-0 py-1">
      <legend className="sr-only">{equipe.nom}</legend>
      <Choice
        type="checkbox"
        name={NAME}
        id={id}
        value={equipe.id}
        data-entiere
        label={equipe.nom}
        help={
          membres.length > 1 ? `Toute la structure, ${membres.length} professionnels aujourd’hui` : undefined
        }
        defaultChecked={ticked(equipe.id)}
      />
      {membres.length > 0 ? (
        <div className="ml-8 grid gap-0.5 group-has-[[data-entiere]:checked]/equipe:hidden sm:grid-cols-2">
          {membres.map((membre) => (
            <Choice
              key={membre.id}
              type="checkbox"
              name={NAME}
              value={`${equipe.id}/${membre.id}`}
              label={membre.nom}
              help={membre.profession}
              defaultChecked={ticked(`${equipe.id}/${membre.id}`)}
            />
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}
