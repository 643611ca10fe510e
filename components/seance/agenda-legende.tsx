import { StatutSeance } from "@/components/seance/statut-seance";
import { Icon } from "@/components/ui/icon";

/** What the shapes stand for. */
export function AgendaLegende({ reserve, rencontre }: { reserve: boolean; rencontre: boolean }) {
  return (
    <ul aria-label="Légende" className="agenda-legende flex-wrap gap-x-6 gap-y-1 text-14">
      {(["CONFIRMEE", "PROPOSEE", "TENUE", "ANNULEE"] as const).map((statut) => (
        <li key={statut}>
          <StatutSeance statut={statut} passee={false} />
        </li>
      ))}
      <li className="flex items-center gap-2 text-ink-soft">
        <span aria-hidden className="agenda-seance size-4 p-0" data-modalite="COLLECTIF" />
        Séance collective
      </li>
      {rencontre ? (
        <li className="flex items-center gap-2 text-slate">
          <Icon name="instance" className="size-4" />
          Instance ou sensibilisation
        </li>
      ) : null}
      {reserve ? (
        <li className="flex items-center gap-2 text-ink-soft">
          <span aria-hidden className="agenda-hachures size-4 rounded-sm border border-rule" />
          Préparation et trajet
        </li>
      ) : null}
    </ul>
  );
}
