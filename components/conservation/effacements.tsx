import { Section } from "@/components/ui/section";
import { formatEffacement } from "@/lib/conservation/labels";
import type { Revue } from "@/lib/conservation/queries";

type Props = { effacements: Revue["effacements"]; zone: string };

/** The last erasures: how many, when, why. Of which situations, nothing says any more. */
export function Effacements({ effacements, zone }: Props) {
  if (effacements.length === 0) return null;
  return (
    <Section title="Les derniers effacements">
      <ul className="flex max-w-reading flex-col gap-2">
        {effacements.map((effacement) => (
          <li key={`${effacement.le.toISOString()} ${effacement.motif}`}>
            {formatEffacement(effacement, zone)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
