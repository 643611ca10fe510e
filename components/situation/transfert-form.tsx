import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { transferIntervenant, transferReferent } from "@/lib/situation/actions";
import type { PageTransfert, Repreneur } from "@/lib/situation/queries/transfert";

type Props = { espace: string; page: PageTransfert };

const options = (repreneurs: readonly Repreneur[]) =>
  repreneurs.map(({ id, nom, structure, associe, couvert }) => ({
    value: id,
    label: [nom, structure, associe ? "déjà associé·e" : null, couvert ? null : "hors de l’accord"]
      .filter(Boolean)
      .join(", "),
    disabled: !couvert,
  }));

/** Another référent·e: the link between the code and the person passes from hand to hand, off the platform. */
export function TransfertReferentForm({ espace, page: { id, version, referent, referents } }: Props) {
  if (referents.every(({ couvert }) => !couvert))
    return (
      <p className="max-w-form">
        L’accord de la personne ne couvre personne d’autre, et {referent} est seul·e de sa structure :
        l’accord est à étendre d’abord à qui prendra le relais.
      </p>
    );
  return (
    <ActionForm action={transferReferent.bind(null, espace)} version={version} hidden={{ situationId: id }}>
      <Select
        name="membreId"
        label="Qui devient référent·e ?"
        placeholder="Choisissez une personne"
        options={options(referents)}
      />
      <Checkbox
        name="remis"
        label="Le lien entre le code et la personne lui a été remis de la main à la main"
        help="Ce lien n’est écrit nulle part ici."
      />
      <div>
        <SubmitButton variant="secondary">Changer de référent·e</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Another intervenant·e: the situation and its séances to come. */
export function TransfertIntervenantForm({ espace, page: { id, version, intervenants } }: Props) {
  return (
    <ActionForm
      action={transferIntervenant.bind(null, espace)}
      version={version}
      hidden={{ situationId: id }}
    >
      <Select
        name="membreId"
        label="À qui confier le travail ?"
        placeholder="Choisissez une personne"
        options={options(intervenants)}
      />
      <div>
        <SubmitButton variant="secondary">Confier la situation</SubmitButton>
      </div>
    </ActionForm>
  );
}
