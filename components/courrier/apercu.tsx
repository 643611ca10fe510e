import type { ReactNode } from "react";
import type { Bloc, Document } from "@/lib/document";

/** A letter as it will be on paper, near enough to be read over. */
export function Apercu({ lettre, label }: { lettre: Document; label: string }) {
  const { emetteur, destinataire = [], date, titre, blocs } = lettre;
  return (
    <figure
      aria-label={label}
      className="max-w-form rounded-md border border-rule bg-sheet px-6 py-8 sm:px-10"
    >
      <p className="font-serif text-18 font-medium">{emetteur.nom}</p>
      <Lignes lignes={emetteur.lignes ?? []} className="text-14 text-ink-soft" />
      <Lignes lignes={destinataire} className="mt-8 sm:ml-[50%]" />
      <p className="mt-8 text-right">{date}</p>
      <p className="mt-6 mb-4 font-serif text-18 font-medium">{titre}</p>
      <div className="flex flex-col gap-4">
        {blocs.map((bloc, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the letter is written in full at each render
          <ApercuBloc key={rang} bloc={bloc} />
        ))}
      </div>
    </figure>
  );
}

function Lignes({ lignes, className }: { lignes: readonly string[]; className: string }) {
  return (
    <p className={className}>
      {lignes.map((ligne) => (
        <span key={ligne} className="block">
          {ligne}
        </span>
      ))}
    </p>
  );
}

/** The blocks a letter is made of; a table is for the printed page alone. */
function ApercuBloc({ bloc }: { bloc: Bloc }): ReactNode {
  switch (bloc.sorte) {
    case "paragraphe":
      return <p className="whitespace-pre-line">{bloc.texte}</p>;
    case "liste":
      return (
        <ul className="list-disc pl-6">
          {bloc.entrees.map((entree) => (
            <li key={entree}>{entree}</li>
          ))}
        </ul>
      );
    case "fiche":
      return (
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
          {bloc.entrees.map(([nom, valeur]) => (
            <div key={nom} className="contents">
              <dt className="text-ink-soft">{nom}</dt>
              <dd className="max-sm:mb-2">{valeur}</dd>
            </div>
          ))}
        </dl>
      );
    case "signatures":
      return bloc.signataires.map(({ nom, mention }) => (
        <p key={nom} className="mt-4">
          <span className="block font-semibold">{nom}</span>
          <span className="text-14 text-ink-soft">{mention}</span>
        </p>
      ));
    default:
      return null;
  }
}
