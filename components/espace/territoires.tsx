import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-state";
import type { EspaceFiche } from "@/lib/espace/queries";
import { DelegationForm } from "./delegation-form";

type Props = { delegations: EspaceFiche["delegations"]; action: FormAction };

/** The délégations, each with its planned share and its territoires; a line opens to change it. */
export function Territoires({ delegations, action }: Props) {
  return (
    <div className="border-t border-rule">
      {delegations.map((delegation) => (
        <Disclosure
          key={delegation.id}
          summary={
            delegation.partPrevue === null
              ? delegation.nom
              : `${delegation.nom} — ${delegation.partPrevue} % prévus`
          }
        >
          <ul className="mb-6 flex flex-col gap-2">
            {delegation.territoires.map(({ id, nom, populations }) => (
              <li key={id}>
                {nom}
                {populations.length > 0 ? (
                  <span className="text-ink-soft">
                    {" : "}
                    {populations
                      .map(({ annee, allocataires }) => `${allocataires} allocataires en ${annee}`)
                      .join(", ")}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
          <DelegationForm action={action} delegation={delegation} />
        </Disclosure>
      ))}
    </div>
  );
}
