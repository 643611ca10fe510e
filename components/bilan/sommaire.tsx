import { SECTION_LABELS } from "@/lib/bilan/labels";
import type { PartieBilan } from "@/lib/bilan/rules/plan";

/** The parts of the document, each a jump away. */
export const Sommaire = ({ parties }: { parties: readonly PartieBilan[] }) => (
  <nav aria-label="Parties du bilan" className="no-print">
    <ul className="flex flex-wrap gap-x-6">
      {parties.map((partie) => (
        <li key={partie}>
          <a className="link inline-flex min-h-11 items-center" href={`#${partie}`}>
            {SECTION_LABELS[partie]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
