"use client";

import { type ReactNode, useState } from "react";
import { Apercu } from "@/components/courrier/apercu";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { updateModele } from "@/lib/courrier/actions";
import { type Auteur, exempleOf, lettreOf, type Service } from "@/lib/courrier/rules/lettre";
import { MAX_OBJET, MAX_TEXTE } from "@/lib/courrier/rules/modeles";
import type { SorteCourrier } from "@/prisma/client/enums";

type Props = {
  espace: string;
  sorte: SorteCourrier;
  modele: { objet: string; texte: string; version: number };
  service: Service;
  auteur: Auteur;
  /** What may be written in it. */
  children: ReactNode;
};

/** A wording, and beside it the letter it makes, as one writes. Without JavaScript, the letter of the wording in force. */
export function ModeleForm({ espace, sorte, modele, service, auteur, children }: Props) {
  const [dit, setDit] = useState({ objet: modele.objet, texte: modele.texte });
  const { faits, personne } = exempleOf(service, auteur);
  const lettre = lettreOf({ sorte, modele: dit, faits, service, auteur }, personne);
  return (
    <div className="@container">
      <div className="grid items-start gap-12 @min-[52rem]:grid-cols-2">
        <ActionForm action={updateModele.bind(null, espace)} hidden={{ sorte, lue: String(modele.version) }}>
          <TextInput
            name="objet"
            label="Objet"
            maxLength={MAX_OBJET}
            defaultValue={modele.objet}
            onChange={({ target: { value: objet } }) => setDit((avant) => ({ ...avant, objet }))}
          />
          <TextArea
            name="texte"
            label="Texte"
            help="Une ligne vide commence un paragraphe. Des lignes « Nom : valeur » se rangent en colonnes ; des lignes qui commencent par un tiret font une liste."
            rows={18}
            maxLength={MAX_TEXTE}
            defaultValue={modele.texte}
            onChange={({ target: { value: texte } }) => setDit((avant) => ({ ...avant, texte }))}
          />
          {children}
          <Alertes />
          <div>
            <SubmitButton>Enregistrer le modèle</SubmitButton>
          </div>
        </ActionForm>
        <div className="flex flex-col gap-3 @min-[52rem]:sticky @min-[52rem]:top-24">
          <h2 className="font-serif text-22 font-medium">Ce que la lettre dira</h2>
          <p className="text-14 text-ink-soft">Avec une personne et une séance inventées.</p>
          <Apercu lettre={lettre} label="Aperçu de la lettre" />
        </div>
      </div>
    </div>
  );
}
