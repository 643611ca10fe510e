import type { ReactNode } from "react";
import { formatArret } from "@/lib/bilan/labels";
import type { BilanLu } from "@/lib/bilan/queries/bilan";
import { listBlocs } from "@/lib/bilan/rules/blocs";
import { partiesOf } from "@/lib/bilan/rules/ordre";
import { champGroupe, type PartieBilan } from "@/lib/bilan/rules/plan";
import { SECRET_MOT } from "@/lib/indicateur/labels";
import { hasSecret } from "@/lib/indicateur/rules/presentation";
import { formatSecretNote } from "@/lib/secret/labels";
import { Evolution } from "./evolution";
import { Groupes } from "./groupes";
import { Partie } from "./partie";
import { Reperes } from "./reperes";
import { Sommaire } from "./sommaire";

type Props = {
  bilan: Pick<BilanLu, "textes" | "instantane" | "empreinte">;
  /** What goes under the words of a part. */
  sous?: (section: PartieBilan) => ReactNode;
};

/** A version as its readers have it: words beside figures, in the order of the document. */
export function BilanView({ bilan: { textes, instantane, empreinte }, sous }: Props) {
  const { annee, seuil, groupes, tableaux, evolution } = instantane;
  const parties = partiesOf(instantane, textes).filter(
    (partie) => partie === "groupes" || textes[partie] || listBlocs(partie, tableaux).length > 0,
  );
  const secrets = hasSecret(tableaux.flatMap(({ lignes }) => lignes));
  return (
    <div className="flex flex-col gap-16">
      <div className="flex flex-col gap-2 text-ink-soft">
        <p className="max-w-reading">{formatArret(instantane)}</p>
        {secrets ? <p className="max-w-reading">{formatSecretNote(seuil, SECRET_MOT)}</p> : null}
      </div>
      <Reperes instantane={instantane} />
      <Sommaire parties={parties} />
      {parties.map((section) => (
        <Partie key={section} section={section} instantane={instantane}>
          {section === "groupes" ? (
            <Groupes groupes={groupes}>{({ id }) => <Texte texte={textes[champGroupe(id)]} />}</Groupes>
          ) : (
            <Texte texte={textes[section]} />
          )}
          {sous?.(section)}
        </Partie>
      ))}
      <Evolution annee={annee} evolution={evolution} />
      {empreinte ? (
        <p className="max-w-reading text-14 text-ink-soft">
          Empreinte de cette version, la même sur chaque page de ses fichiers :{" "}
          <span className="break-all font-mono">{empreinte}</span>
        </p>
      ) : null}
    </div>
  );
}

const Texte = ({ texte }: { texte: string | undefined }) =>
  texte ? <p className="max-w-reading whitespace-pre-line">{texte}</p> : null;
