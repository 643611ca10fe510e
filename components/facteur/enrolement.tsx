import { Qr } from "@/components/pointage/qr";
import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmerFacteur } from "@/lib/facteur/actions";
import { formatSecret } from "@/lib/facteur/rules";
import { CodeInput } from "./code-input";
import { CopieCle } from "./copie-cle";

type Props = {
  secret: string;
  uri: string;
  /** An espace asks for it: there is no going without. */
  impose: boolean;
};

/** The square for a telephone, the same by hand, and the first code that proves they met. On a telephone, the hand comes first. */
export function Enrolement({ secret, uri, impose }: Props) {
  return (
    <div className="flex flex-col gap-12">
      <Section title="1. Reliez votre téléphone">
        <div className="flex flex-col gap-x-10 gap-y-6 sm:flex-row sm:items-start">
          <div className="flex flex-col gap-3 sm:order-2 sm:max-w-sm">
            <p className="text-ink-soft">
              Depuis ce téléphone, ou sans appareil photo : ouvrez l’application, ou copiez-y cette clé.
            </p>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <a href={uri} className={buttonClass("secondary")}>
                Ouvrir l’application
              </a>
              <CopieCle secret={secret} />
            </div>
            <p className="font-mono break-words text-18 tracking-wide">{formatSecret(secret)}</p>
          </div>
          <div className="flex shrink-0 flex-col gap-3 sm:w-52">
            <p>Depuis un autre écran, photographiez ce carré avec votre application.</p>
            <div className="w-52 rounded-md border border-rule bg-white p-1">
              <Qr adresse={uri} label="Carré à photographier avec votre application de codes" />
            </div>
          </div>
        </div>
      </Section>
      <Section title="2. Donnez un premier code" lead="Vos autres connexions seront fermées.">
        <ActionForm action={confirmerFacteur}>
          <CodeInput help="Celui que l’application montre maintenant pour Recul." />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <SubmitButton pendingLabel="Vérification…">Activer le second facteur</SubmitButton>
            {impose ? null : (
              <LinkButton href="/compte" variant="quiet">
                Renoncer
              </LinkButton>
            )}
          </div>
        </ActionForm>
      </Section>
    </div>
  );
}
