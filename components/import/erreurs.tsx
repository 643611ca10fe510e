import { Telecharger } from "@/components/import/telecharger";
import { Notice } from "@/components/ui/notice";
import type { Apercu } from "@/lib/import/queries/apercu";

type Props = { base: string; apercu: Apercu };

/** What has to be corrected, by its number in the file, and the same lines to take back. */
export function Erreurs({ base, apercu: { erreurs, bilan } }: Props) {
  if (erreurs.length === 0) return null;
  const reste = bilan.ECARTEE - erreurs.length;
  return (
    <Notice
      tone="danger"
      title={bilan.ECARTEE > 1 ? `${bilan.ECARTEE} lignes sont à corriger` : "Une ligne est à corriger"}
      action={<Telecharger href={`${base}/ecartees`}>Télécharger ces lignes</Telecharger>}
    >
      <ul className="flex flex-col gap-2">
        {erreurs.map(({ numero, titre, raisons }) => (
          <li key={numero}>
            <span className="font-semibold">
              Ligne {numero}
              {titre ? `, ${titre}` : null}
            </span>
            <ul>
              {raisons.map((raison) => (
                <li key={raison}>{raison}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {reste > 0 ? <p>Et {reste} autres : elles sont toutes dans le fichier à télécharger.</p> : null}
    </Notice>
  );
}
