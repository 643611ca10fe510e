import type { ConsentementEvenement } from "@/lib/consentement/queries/carte";

type Portee = ConsentementEvenement["portees"][number];

/** With whom the situation may be worked: whole structures, and in others the professionals who are named. */
export function PorteeListe({ portees }: { portees: readonly Portee[] }) {
  const structures = [...new Set(portees.map(({ structure }) => structure))].sort((a, b) =>
    a.localeCompare(b, "fr"),
  );
  return (
    <ul className="flex flex-col gap-1">
      {structures.map((structure) => {
        const membres = portees
          .filter((portee) => portee.structure === structure)
          .map(({ membre }) => membre);
        return (
          <li key={structure}>
            {structure}
            {membres.includes(null) ? null : (
              <span className="block text-14 text-ink-soft">Seulement {membres.join(", ")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
