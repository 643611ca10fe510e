import { SECTION_LABELS } from "@/lib/bilan/labels";
import type { RemarqueBilan } from "@/lib/bilan/queries/remarques";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { RemarqueVue } from "./remarque-vue";

type Props = { page: string; zone: string; section: PartieBilan; remarques: readonly RemarqueBilan[] };

/** What is still to be seen in a part, beside the field one writes it in; it is answered on the page of the bilan. */
export function RemarquesLues({ page, zone, section, remarques }: Props) {
  const aVoir = remarques.filter((remarque) => remarque.section === section && !remarque.resolue);
  if (aVoir.length === 0) return null;
  return (
    <div className="mt-6 flex flex-col gap-4">
      <ul aria-label={`Remarques à voir : ${SECTION_LABELS[section]}`} className="flex flex-col gap-4">
        {aVoir.map((remarque) => (
          <RemarqueVue key={remarque.id} zone={zone} remarque={remarque} />
        ))}
      </ul>
      <a className="link inline-flex min-h-11 items-center" href={`${page}#remarques-${section}`}>
        Répondre, ou dire que c’est fait
      </a>
    </div>
  );
}
