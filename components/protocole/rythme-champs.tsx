import { DateInput } from "@/components/ui/date-input";
import { Question } from "@/components/ui/question";
import { TextInput } from "@/components/ui/text-input";
import type { Protocole } from "@/lib/protocole/rules/rythme";
import type { Modalite } from "@/prisma/client/enums";

const nombre = { inputMode: "numeric" as const, className: "max-w-36" };

/** The numbers of a protocole: how often, how long, and until when. */
export function RythmeChamps({ protocole, sorte }: { protocole: Protocole; sorte: Modalite }) {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes } = protocole;
  const { nombreSeances, dateFin } = protocole;
  return (
    <>
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
      <Question
        section
        id="jusque"
        legend="Jusqu’où ?"
        help={sorte === "COLLECTIF" ? "Remplissez l’un des deux : un groupe dit combien il dure." : undefined}
      >
        <TextInput
          name="nombreSeances"
          label="Nombre de séances"
          optional={sorte === "INDIVIDUEL"}
          help="Celles déjà tenues comprises."
          defaultValue={nombreSeances === null ? "" : String(nombreSeances)}
          {...nombre}
        />
        <DateInput
          name="dateFin"
          label="Dernier jour"
          optional={sorte === "INDIVIDUEL"}
          defaultValue={dateFin ?? ""}
        />
      </Question>
    </>
  );
}
