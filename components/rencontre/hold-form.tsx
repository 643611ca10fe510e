import { PartenairesChamps } from "@/components/rencontre/partenaires-champs";
import { SujetsChamp } from "@/components/rencontre/sujets-champ";
import { MomentTenu } from "@/components/seance/moment-tenu";
import { ActionForm } from "@/components/ui/action-form";
import { Question } from "@/components/ui/question";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { holdRencontre } from "@/lib/rencontre/actions";
import type { RencontreAFaire } from "@/lib/rencontre/queries/get";

type Props = { espace: string; zone: string; page: RencontreAFaire };

/** What really took place: hours, preparation, how many came, which partners. Starts from what was planned, or noted before. */
export function HoldForm({ espace, zone, page: { rencontre, choix } }: Props) {
  const { id, version, autour, partenaires, reel, sujets } = rencontre;
  const moment = reel ?? rencontre;
  const preparation = reel?.preparationMinutes ?? autour.avantMinutes + autour.apresMinutes;
  const la = partenaires.filter(({ attendu, present }) => (reel ? present : attendu));
  return (
    <ActionForm
      action={holdRencontre.bind(null, espace)}
      version={version}
      hidden={{ rencontreId: id }}
      className="gap-10"
    >
      <MomentTenu debut={moment.debut} fin={moment.fin} preparationMinutes={preparation} zone={zone} />
      <Question section legend="Qui était là ?">
        <TextInput
          name="presents"
          label="Nombre de personnes présentes"
          help="Toutes les personnes, sauf vous."
          inputMode="numeric"
          className="max-w-28"
          defaultValue={reel ? String(reel.presents) : ""}
        />
        <PartenairesChamps choix={choix} coches={la} />
      </Question>
      <SujetsChamp choix={choix} sujets={sujets} />
      <div>
        <SubmitButton>{reel ? "Enregistrer la correction" : "Noter la rencontre tenue"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
