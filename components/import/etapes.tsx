import { Stepper } from "@/components/ui/stepper";
import { ETAPES } from "@/lib/import/labels/import";

type Props = { espace: string; current: 1 | 2 | 3; importId?: string };

/** Where one is on the way, and the way back: what was said before is still there. */
export function Etapes({ espace, current, importId }: Props) {
  const base = `/${espace}/reglages/import`;
  const hrefs = [base, importId ? `${base}/${importId}` : undefined, undefined];
  return (
    <Stepper
      current={current}
      steps={ETAPES.map((label, rang) => ({
        label,
        done: rang + 1 < current,
        ...(rang + 1 < current && hrefs[rang] ? { href: hrefs[rang] } : {}),
      }))}
    />
  );
}
