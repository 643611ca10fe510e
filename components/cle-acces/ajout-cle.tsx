"use client";

import { PreuveChamps } from "@/components/facteur/preuve-champs";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { ajouterCle, preparerCle } from "@/lib/cle-acces/actions";
import { SANS_REPONSE } from "@/lib/cle-acces/labels";
import type { Preuve } from "@/lib/compte/queries/titulaire";
import { useCles } from "./navigateur";

/** Asks what the key is for, has the device make it, and gives its public half. */
const creer: FormAction = async (state, data) => {
  const prepare = await preparerCle(state, data);
  if (!prepare.given) return prepare;
  const nom = String(data.get("nom"));
  const { startRegistration } = await import("@simplewebauthn/browser");
  const reponse = await startRegistration({ optionsJSON: JSON.parse(prepare.given) }).catch(() => null);
  if (!reponse) return { ok: false, message: SANS_REPONSE, values: { nom } };
  const { transports } = reponse.response;
  const envoi = new FormData();
  envoi.set("nom", nom);
  envoi.set("suite", String(data.get("suite") ?? ""));
  envoi.set("reponse", JSON.stringify({ ...reponse, response: { ...reponse.response, transports } }));
  return ajouterCle(state, envoi);
};

type Props = {
  preuve: Preuve;
  /** Where the person was heading, if a passkey was asked of them on the way. */
  suite?: string | undefined;
};

/** A new passkey: its name, what proves who one is, and the device does the rest. */
export function AjoutCle({ preuve, suite }: Props) {
  if (!useCles())
    return (
      <p className="max-w-reading text-ink-soft">
        Ajouter une clé d’accès demande un navigateur récent, avec JavaScript.
      </p>
    );
  return (
    <ActionForm action={creer} hidden={suite ? { suite } : {}}>
      <TextInput
        name="nom"
        label="Nom de la clé"
        help="Pour la reconnaître : « Mon téléphone », « L’ordinateur du bureau »."
        autoComplete="off"
        maxLength={60}
      />
      <PreuveChamps preuve={preuve} />
      <div>
        <SubmitButton pendingLabel="Votre appareil vous demande…">Ajouter une clé d’accès</SubmitButton>
      </div>
    </ActionForm>
  );
}
