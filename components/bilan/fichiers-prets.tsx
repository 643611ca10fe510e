import { FORMAT_LABELS, formatTaille } from "@/lib/bilan/labels";
import type { EtatFichier } from "@/lib/bilan/rules/fichiers";

/** The files of a published version: those that are ready lead to theirs, under `base`. */
export function FichiersPrets({ base, fichiers }: { base: string; fichiers: readonly EtatFichier[] }) {
  return (
    <ul className="grid max-w-form grid-cols-1 sm:grid-cols-2 sm:gap-x-8">
      {fichiers.map(({ format, etat, taille }) => (
        <li key={format}>
          {etat === "PRET" ? (
            <span className="inline-flex min-h-11 items-center gap-2">
              <a
                className="link inline-flex min-h-11 items-center"
                href={`${base}/${format.toLowerCase()}`}
                download
              >
                {FORMAT_LABELS[format]}
              </a>
              <span className="text-14 text-ink-soft">{formatTaille(taille ?? 0)}</span>
            </span>
          ) : (
            <span className="inline-flex min-h-11 items-center text-ink-soft">
              {FORMAT_LABELS[format]} ({etat === "EN_COURS" ? "en préparation" : "à refaire"})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
