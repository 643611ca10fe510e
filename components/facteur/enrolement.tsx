import { Qr } from "@/components/pointage/qr";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmerFacteur } from "@/lib/facteur/actions";
import { formatSecret } from "@/lib/facteur/rules";
import { CodeInput } from "./code-input";

type Props = { secret: string; uri: string };

/** The square for a telephone, the same by hand, and the first code that proves they met. */
export function Enrolement({ secret, uri }: Props) {
  return (
    <div className="flex flex-col gap-12">
      <Section title="1. Reliez votre téléphone">
        <div className="flex flex-wrap items-start gap-x-10 gap-y-6">
          <div className="w-52 shrink-0 rounded-md border border-rule bg-white p-1">
            <Qr adresse={uri} label="Carré à photographier avec votre application de codes" />
          </div>
          <div className="flex max-w-sm min-w-0 flex-col gap-3">
            <p>Dans votre application, ajoutez un compte et photographiez ce carré.</p>
            <p className="text-ink-soft">
              Sans appareil photo, ou depuis ce téléphone :{" "}
              <a href={uri} className="link">
                ouvrez l’application
              </a>
              , ou recopiez cette clé.
            </p>
            <p className="font-mono break-words text-18 tracking-wide">{formatSecret(secret)}</p>
          </div>
        </div>
      </Section>
      <Section title="2. Donnez un premier code" lead="Vos autres connexions seront fermées.">
        <ActionForm action={confirmerFacteur}>
          <CodeInput help="Celui que l’application montre maintenant pour Recul." />
          <div>
            <SubmitButton pendingLabel="Vérification…">Activer le second facteur</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </div>
  );
}
