import { formatLecteur } from "@/lib/journal/labels/visites";
import type { Consultee } from "@/lib/journal/queries/journal";

/** In short, above the lines: each person who read the situation, how many times and when last. */
export function Lecteurs({ consultee: { code, personnes }, zone }: { consultee: Consultee; zone: string }) {
  if (code === null) return null;
  return (
    <section aria-labelledby="lecteurs" className="flex flex-col gap-2">
      <h3 id="lecteurs" className="text-16 font-semibold">
        Qui a lu {code}
      </h3>
      {personnes.length === 0 ? (
        <p className="text-ink-soft">Personne n’a lu cette situation, dans ce que vous cherchez.</p>
      ) : (
        <ul className="border-t border-rule">
          {personnes.map((personne) => (
            <li key={personne.membreId} className="border-b border-rule py-2.5">
              {formatLecteur(personne, zone)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
