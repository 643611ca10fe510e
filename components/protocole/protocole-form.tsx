import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Question } from "@/components/ui/question";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { updateProtocole } from "@/lib/protocole/actions";
import type { ProtocolePage } from "@/lib/protocole/queries";
import { MAX_CADRE } from "@/lib/protocole/rules";

type Props = { espace: string; page: ProtocolePage };

const nombre = { inputMode: "numeric" as const, className: "max-w-36" };

/** The frame of the work: rhythm, length, how far it goes. Saving it makes a new version. */
export function ProtocoleForm({
  espace,
  page: { situation, version, protocole, cadre, lieuxPermis },
}: Props) {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances, dateFin } =
    protocole;
  return (
    <ActionForm
      action={updateProtocole.bind(null, espace)}
      version={version}
      hidden={{ situationId: situation.id }}
      className="gap-10"
    >
      <Question section legend="À quel rythme se retrouver ?">
        <TextInput
          name="rythmeSemaines"
          label="Une séance toutes les … semaines"
          help="Six semaines en moyenne, à titre indicatif : chaque protocole a le sien."
          defaultValue={String(rythmeSemaines)}
          {...nombre}
        />
        <TextInput
          name="toleranceJours"
          label="Souplesse, en jours"
          help="De combien une date peut s’écarter, avant ou après, sans changer le rythme."
          defaultValue={String(toleranceJours)}
          {...nombre}
        />
      </Question>
      <Question section legend="Combien de temps ?">
        <TextInput
          name="dureeMinutes"
          label="Durée d’une séance, en minutes"
          defaultValue={String(dureeMinutes)}
          {...nombre}
        />
        <TextInput
          name="preparationMinutes"
          label="Préparation et synthèse, en minutes"
          help="Réservées avec la séance : une moitié avant, une moitié après."
          defaultValue={String(preparationMinutes)}
          {...nombre}
        />
      </Question>
      <Question section legend="Jusqu’où ?">
        <TextInput
          name="nombreSeances"
          label="Nombre de séances"
          optional
          help="Celles déjà tenues comprises."
          defaultValue={nombreSeances === null ? "" : String(nombreSeances)}
          {...nombre}
        />
        <DateInput name="dateFin" label="Dernier jour" optional defaultValue={dateFin ?? ""} />
      </Question>
      <Question section legend="Dans quel cadre ?">
        <ChampLibre
          name="cadre"
          label="Ce qui a été convenu"
          optional
          help="Le cadre se construit au fil des séances : ce que l’on travaille, avec qui, comment on en rend compte à la personne."
          maxLength={MAX_CADRE}
          rows={4}
          defaultValue={cadre ?? ""}
          lieuxPermis={lieuxPermis}
        />
        <Alertes />
      </Question>
      <div>
        <SubmitButton>Enregistrer le protocole</SubmitButton>
      </div>
    </ActionForm>
  );
}
