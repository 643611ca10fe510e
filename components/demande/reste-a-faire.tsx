import { Notice } from "@/components/ui/notice";
import { ETAPE_LABELS } from "@/lib/demande/labels/etapes";
import type { Relecture } from "@/lib/demande/queries/brouillon-relecture";
import { TEXTES } from "@/lib/demande/rules/textes";

const count = (n: number, un: string, plusieurs: string) => (n === 1 ? `1 ${un}` : `${n} ${plusieurs}`);

/** What stands between this demande and its filing, and the way to each part of it. */
export function ResteAFaire({ relecture: { manques, signalements, brouillon } }: { relecture: Relecture }) {
  const { mienne, auteur } = brouillon;
  const ouverts = signalements.filter(({ levee }) => levee === null);
  const lignes = ([1, 2, 3, 4] as const).flatMap((etape) => {
    const reponses = manques.get(etape)?.length ?? 0;
    const mots = ouverts.filter(({ champ }) => TEXTES[champ].etape === etape).length;
    const restes = [
      reponses > 0 ? count(reponses, "réponse à compléter", "réponses à compléter") : null,
      mots > 0 ? count(mots, "mot à vérifier", "mots à vérifier") : null,
    ].filter((reste) => reste !== null);
    return restes.length > 0 ? [{ etape, restes: restes.join(", ") }] : [];
  });
  if (lignes.length === 0) return null;
  return (
    <Notice
      tone="waiting"
      title={mienne ? "Avant de déposer" : `À compléter, par vous ou par ${auteur.nom}`}
      className="max-w-form"
    >
      <ul className="flex flex-col">
        {lignes.map(({ etape, restes }) => (
          <li key={etape}>
            <a href={`#depot-etape-${etape}`} className="link">
              {ETAPE_LABELS[etape]}
            </a>
            {` : ${restes}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
