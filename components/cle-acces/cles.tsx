import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { renommerCle, retirerCle } from "@/lib/cle-acces/actions";
import type { CleLigne } from "@/lib/cle-acces/queries";
import { formatDepuis } from "@/lib/time";

type Props = { cles: readonly CleLigne[]; now: Date };

const ZONE = "Europe/Paris";

/** One's passkeys: when each was added and last served; its name, and the way out. */
export function Cles({ cles, now }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule">
      {cles.map(({ id, nom, creeLe, utiliseeLe }) => (
        <li key={id} className="border-b border-rule pt-4 last:border-b-0">
          <h3 className="font-semibold break-words">{nom}</h3>
          <p className="text-ink-soft">
            Ajoutée {formatDepuis(creeLe, now, ZONE)}
            {utiliseeLe ? ` · utilisée ${formatDepuis(utiliseeLe, now, ZONE)}` : " · jamais utilisée"}
          </p>
          <Disclosure
            summary={
              <span>
                Renommer ou retirer<span className="sr-only"> {nom}</span>
              </span>
            }
          >
            <div className="flex flex-col gap-6">
              <ActionForm action={renommerCle} hidden={{ cleId: id }}>
                <TextInput
                  name="nom"
                  label="Nom de la clé"
                  defaultValue={nom}
                  maxLength={60}
                  autoComplete="off"
                />
                <div>
                  <SubmitButton variant="secondary">Renommer</SubmitButton>
                </div>
              </ActionForm>
              <ActionForm action={retirerCle} hidden={{ cleId: id }}>
                <div>
                  <SubmitButton variant="danger" pendingLabel="Retrait…">
                    Retirer cette clé
                  </SubmitButton>
                </div>
              </ActionForm>
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
