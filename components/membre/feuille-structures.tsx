import Link from "next/link";
import type { MembreSansAcces } from "@/lib/membre/queries/feuille";

type Props = { espace: string; membres: readonly MembreSansAcces[]; choisie: string | null };

/** The structures one goes to with a sheet. Absent when there is one. */
export function FeuilleStructures({ espace, membres, choisie }: Props) {
  const structures = new Map<string, { nom: string; membres: number }>();
  for (const { structureId, structure } of membres) {
    const id = structureId ?? "aucune";
    structures.set(id, {
      nom: structure ?? "Sans structure",
      membres: (structures.get(id)?.membres ?? 0) + 1,
    });
  }
  if (structures.size < 2) return null;
  const href = `/${espace}/reglages/membres/feuille`;
  const liens = [
    { id: null, href, nom: "Toutes", membres: membres.length },
    ...[...structures].map(([id, structure]) => ({ id, href: `${href}?structure=${id}`, ...structure })),
  ];
  return (
    <nav aria-label="Structures" className="no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {liens.map((lien) => (
          <li key={lien.href}>
            <Link
              href={lien.href}
              aria-current={lien.id === choisie ? "page" : undefined}
              className="flex min-h-11 items-center border-b-3 border-transparent text-ink-soft hover:text-ink aria-[current=page]:border-sea aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {lien.nom}
              <span className="pl-2 font-normal text-ink-soft">{lien.membres}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
