import { DataTable } from "@/components/ui/data-table";
import { DECLARATIF } from "@/lib/cloture/labels";
import { formatReponses, formatSansSynthese, formatSynthese } from "@/lib/evaluation/labels";
import type { EvaluationsDuGroupe } from "@/lib/evaluation/queries";

type Props = { evaluations: EvaluationsDuGroupe };

/** What the members said, together: how many answered, then each question. Never one answer alone. */
export function SyntheseEvaluation({ evaluations }: Props) {
  const { synthese } = evaluations;
  if (!synthese) return <p className="max-w-reading">{formatSansSynthese(evaluations)}</p>;
  return (
    <div className="flex flex-col gap-8">
      <p className="max-w-reading">
        {formatReponses(evaluations)} {DECLARATIF}
      </p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {formatSynthese(synthese).map(({ question, reponses: lignes }) => (
          <DataTable
            key={question}
            caption={question}
            narrow="scroll"
            columns={[
              { key: "mots", header: "Réponse", cell: ([mots]: [string, number]) => mots },
              { key: "nombre", header: "Nombre", numeric: true, cell: ([, nombre]) => nombre },
            ]}
            rows={lignes}
            rowKey={([mots]) => mots}
          />
        ))}
      </div>
    </div>
  );
}
