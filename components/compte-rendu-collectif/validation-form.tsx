import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { ValidationCadre } from "@/components/compte-rendu/validation-cadre";
import { Notice } from "@/components/ui/notice";
import { validateCompteRenduCollectif } from "@/lib/compte-rendu-collectif/actions";
import { formatChamp } from "@/lib/compte-rendu-collectif/labels";
import type { RelectureCollective } from "@/lib/compte-rendu-collectif/queries/redaction";
import { TexteCollectif } from "./texte";

type Props = { espace: string; relecture: RelectureCollective };

/** A group's draft as it will be read, what may identify someone highlighted. */
export function ValidationCollective({ espace, relecture }: Props) {
  const { ecrit, constats, vide } = relecture;
  return (
    <ValidationCadre
      {...{ espace, relecture }}
      action={validateCompteRenduCollectif.bind(null, espace)}
      formatChamp={(champ) => formatChamp(champ, relecture)}
      suite="Chacun n’y lit que ce qui lui est ouvert."
    >
      {vide ? (
        <Notice tone="waiting" title="Rien n’est encore écrit">
          <p>Une partie suffit, les autres peuvent rester vides.</p>
        </Notice>
      ) : null}
      <TexteCollectif
        seance={relecture}
        ecrit={ecrit}
        render={(champ, texte) => <TexteVerifie texte={texte} constats={constats[champ] ?? []} />}
      />
    </ValidationCadre>
  );
}
