"use client";

import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { connecterCle, demanderConnexionCle } from "@/lib/cle-acces/actions";
import { SANS_REPONSE } from "@/lib/cle-acces/labels";
import { useCles } from "./navigateur";

/** Asks what to sign, has the device sign it, and gives it back. */
const signer: FormAction = async (state, data) => {
  const defi = await demanderConnexionCle(state, new FormData());
  if (!defi.given) return defi;
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const reponse = await startAuthentication({ optionsJSON: JSON.parse(defi.given) }).catch(() => null);
  if (!reponse) return { ok: false, message: SANS_REPONSE };
  data.set("reponse", JSON.stringify(reponse));
  return connecterCle(state, data);
};

/** Signing in with nothing to type, where the browser can; nothing elsewhere. */
export function ConnexionCle({ suite }: { suite?: string }) {
  if (!useCles()) return null;
  return (
    <ActionForm
      action={signer}
      hidden={suite ? { suite } : {}}
      className="mt-8 gap-3 border-t border-rule pt-8"
    >
      <div>
        <SubmitButton variant="secondary" pendingLabel="Votre appareil vous demande…">
          Se connecter avec une clé d’accès
        </SubmitButton>
      </div>
      <p className="max-w-reading text-14 text-ink-soft">
        L’empreinte, le visage ou le code de votre appareil, si vous en avez ajouté une à votre compte.
      </p>
    </ActionForm>
  );
}
