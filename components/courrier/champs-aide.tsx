import { CHAMP_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import { CHAMPS } from "@/lib/courrier/rules/champs";

/** The fields one may leave to be filled in. */
export function ChampsAide() {
  return (
    <details className="max-w-form">
      <summary className="flex min-h-11 w-fit items-center text-sea underline underline-offset-4">
        Les champs que Recul remplit
      </summary>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5 pt-1 pb-3 text-14">
        {CHAMPS.map((champ) => (
          <div key={champ} className="contents">
            <dt>
              <code className="font-sans font-semibold">{`{${champ}}`}</code>
            </dt>
            <dd className="text-ink-soft">{CHAMP_COURRIER_LABELS[champ]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
