"use client";

import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { isTicked, useField } from "@/components/ui/form-context";
import { Question } from "@/components/ui/question";
import type { ConsentementCarte } from "@/lib/consentement/queries/carte";
import type { PorteeChoix as Structure } from "@/lib/consentement/queries/portees";

type Props = {
  name: string;
  structures: Structure[];
  /** Professionals asked whom the agreement in force does not cover: first, and never ticked for the person. */
  nouvelles?: readonly ConsentementCarte["horsPortee"][number][];
  /** `<structure>` or `<structure>/<membre>`, as the agreement holds them. */
  defaultValue: string[];
  /** Structures shown first: those already concerned. */
  premieres: readonly string[];
};

/** With whom: a whole structure, or in it the professionals one names. Those already concerned come first. */
export function PorteeChoix({ name, nouvelles = [], defaultValue, premieres, ...props }: Props) {
  const field = useField({ name, help: true });
  const structures = props.structures.map(({ membres, ...structure }) => ({
    ...structure,
    membres: membres.filter(({ id }) => !nouvelles.some(({ membreId }) => membreId === id)),
  }));
  const concernees = structures.filter(({ id }) => premieres.includes(id));
  const autres = structures.filter(({ id }) => !premieres.includes(id));
  const ticked = (value: string) => isTicked(field.typed, defaultValue, value);
  const ligne = (structure: Structure, index: number) => (
    <StructureChoix
      key={structure.id}
      name={name}
      structure={structure}
      ticked={ticked}
      id={index === 0 && nouvelles.length === 0 ? field.id : undefined}
    />
  );
  return (
    <Question
      id={field.id}
      legend="Avec qui sa situation peut-elle être travaillée ?"
      help="L’accord se donne pour chaque structure, ou pour des professionnels que l’on nomme. Personne d’autre n’y est ajouté sans qu’on le lui demande."
      error={field.error}
    >
      <div className="-mx-3 flex flex-col">
        {nouvelles.map(({ membreId, structureId, nom, structure }, index) => (
          <Choice
            key={membreId}
            type="checkbox"
            name={name}
            id={index === 0 ? field.id : undefined}
            value={`${structureId}/${membreId}`}
            label={structure ? `${nom} (${structure})` : nom}
            help="Pas encore dans l’accord"
            disabled={structureId === null}
            defaultChecked={ticked(`${structureId}/${membreId}`)}
          />
        ))}
        {concernees.map(ligne)}
      </div>
      {autres.length > 0 ? (
        <Disclosure
          summary={concernees.length > 0 ? "D’autres structures" : "Choisir des structures"}
          open={
            concernees.length === 0 ||
            autres.some(({ id }) => defaultValue.some((code) => code.startsWith(id)))
          }
        >
          <div className="-mx-3 flex flex-col">
            {autres.map((structure, index) => ligne(structure, concernees.length + index))}
          </div>
        </Disclosure>
      ) : null}
    </Question>
  );
}

type StructureProps = { name: string; structure: Structure; ticked: (value: string) => boolean; id?: string };

function StructureChoix({ name, structure, ticked, id }: StructureProps) {
  const nommes = structure.membres.map(({ id: membreId }) => `${structure.id}/${membreId}`);
  return (
    <div>
      <Choice
        type="checkbox"
        name={name}
        id={id}
        value={structure.id}
        label={structure.nom}
        help="Tous ses professionnels"
        defaultChecked={ticked(structure.id)}
      />
      {nommes.length > 0 ? (
        <details className="ml-11" open={nommes.some(ticked)}>
          <summary className="inline-flex min-h-11 items-center text-14 text-sea underline underline-offset-4">
            Seulement certains<span className="sr-only"> professionnels de {structure.nom}</span>
          </summary>
          {structure.membres.map((membre) => (
            <Choice
              key={membre.id}
              type="checkbox"
              name={name}
              value={`${structure.id}/${membre.id}`}
              label={membre.nom}
              help={membre.profession}
              defaultChecked={ticked(`${structure.id}/${membre.id}`)}
            />
          ))}
        </details>
      ) : null}
    </div>
  );
}
