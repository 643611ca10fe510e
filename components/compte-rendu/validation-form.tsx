import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { Notice } from "@/components/ui/notice";
import { validateCompteRendu } from "@/lib/compte-rendu/actions";
import { SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Relecture } from "@/lib/compte-rendu/queries/redaction";
import type { Section } from "@/lib/compte-rendu/rules";
import { TexteCompteRendu } from "./texte";
import { ValidationCadre } from "./validation-cadre";

type Props = { espace: string; relecture: Relecture };

/** The draft as it will be read, what may identify someone highlighted. */
export function ValidationForm({ espace, relecture }: Props) {
  const { ecrit, constats, vide } = relecture;
  return (
    <ValidationCadre
      {...{ espace, relecture }}
      action={validateCompteRendu.bind(null, espace)}
      formatChamp={(champ) => SECTION_LABELS[champ as Section]}
    >
      {vide ? (
        <Notice tone="waiting" title="Les faits ne sont pas encore écrits">
          <p>Le reste peut rester vide.</p>
        </Notice>
      ) : null}
      <TexteCompteRendu
        ecrit={ecrit}
        render={(section, texte) => <TexteVerifie texte={texte} constats={constats[section] ?? []} />}
      />
    </ValidationCadre>
  );
}
