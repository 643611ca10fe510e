"use client";

import { Choice } from "@/components/ui/choice";
import { isTicked, useField } from "@/components/ui/form-context";
import { Question } from "@/components/ui/question";

type Choix = { cle: string; texte: string; origine: string; alerte: boolean };
type Props = { themes: readonly { nom: string; choix: readonly Choix[] }[] };

const AIDE = "Ils s’ajoutent à ce qui est déjà écrit dans cette partie, à réécrire.";
const ALERTE = "Un mot pourrait faire reconnaître quelqu’un : cet extrait ne se reprend pas.";

/** The extracts to tick, under the theme of their situation: neither whose nor when. */
export function ExtraitsParTheme({ themes }: Props) {
  const field = useField({ name: "extraits", help: AIDE });
  const premier = themes.flatMap(({ choix }) => choix).find(({ alerte }) => !alerte);
  return (
    <Question id={field.id} legend="Les extraits à reprendre" help={AIDE} error={field.error}>
      <div className="mt-3 flex flex-col gap-8">
        {themes.map(({ nom, choix }) => (
          <fieldset key={nom} className="m-0 min-w-0 border-0 p-0">
            <legend className="mb-1 p-0 font-serif text-18">{nom}</legend>
            <div className="-mx-3 grid gap-0.5">
              {choix.map(({ cle, texte, origine, alerte }) => (
                <Choice
                  key={cle}
                  type="checkbox"
                  name="extraits"
                  id={cle === premier?.cle ? field.id : undefined}
                  value={cle}
                  disabled={alerte}
                  label={<span className="whitespace-pre-line">{texte}</span>}
                  help={alerte ? ALERTE : origine}
                  defaultChecked={isTicked(field.typed, undefined, cle)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Question>
  );
}
