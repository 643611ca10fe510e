import { Disclosure } from "@/components/ui/disclosure";
import { Prose } from "@/components/ui/prose";

const PROGRAMMES: { nom: string; etapes: string[]; note?: string }[] = [
  {
    nom: "Outlook",
    etapes: [
      "Ouvrez le calendrier, puis « Ajouter un calendrier ».",
      "Choisissez « S’abonner à partir du web ».",
      "Collez l’adresse, donnez-lui un nom, par exemple « Recul », puis « Importer ».",
    ],
    note: "Ne passez pas par « Charger à partir d’un fichier » : les changements n’arriveraient plus.",
  },
  {
    nom: "Google Agenda",
    etapes: [
      "Depuis un ordinateur, à côté de « Autres agendas », choisissez le signe plus.",
      "Choisissez « À partir de l’URL ».",
      "Collez l’adresse, puis « Ajouter l’agenda ».",
    ],
    note: "Google relit une adresse quand il le décide : un changement peut mettre une journée à s’y voir.",
  },
  {
    nom: "Calendrier d’Apple (iPhone, iPad, Mac)",
    etapes: [
      "Sur l’appareil même, « L’ouvrir dans l’agenda de cet appareil » suffit.",
      "Sinon, sur iPhone : dans Calendrier, « Calendriers », « Ajouter un calendrier », « Ajouter un calendrier avec abonnement ».",
      "Sur Mac : menu « Fichier », « Nouvel abonnement à un calendrier ».",
    ],
  },
  {
    nom: "Zimbra",
    etapes: [
      "Dans l’onglet Calendrier, ouvrez le menu à côté de « Calendriers ».",
      "Choisissez « Ajouter un calendrier externe », puis « iCal ».",
      "Collez l’adresse, puis validez.",
    ],
  },
];

/** How each program takes an address, in its own words. */
export function Ajouter() {
  return (
    <div className="max-w-reading border-t border-rule">
      {PROGRAMMES.map(({ nom, etapes, note }) => (
        <Disclosure key={nom} summary={nom}>
          <Prose>
            <ol>
              {etapes.map((etape) => (
                <li key={etape}>{etape}</li>
              ))}
            </ol>
            {note ? <p>{note}</p> : null}
          </Prose>
        </Disclosure>
      ))}
    </div>
  );
}
