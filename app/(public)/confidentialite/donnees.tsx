/** What is kept, about whom, and who reads it. */
export function Donnees() {
  return (
    <>
      <h2 className="!mt-0">À propos des personnes accompagnées</h2>
      <p>
        Aucun nom, aucune adresse, aucune date de naissance, aucun numéro. Une situation porte un code neutre,
        une tranche d’âge, un territoire large, les difficultés et les ressources, et ce qui s’en est
        travaillé. Le lien entre le code et la personne n’est jamais dans Recul.
      </p>
      <p>
        Ces informations touchent à la santé et aux difficultés sociales. Même sans nom, elles sont traitées
        comme des données sensibles au sens de l’article 9 du RGPD : accord de la personne, accès limité,
        lectures inscrites au journal.
      </p>
      <h2>À propos de vous</h2>
      <p>
        Votre nom, votre adresse électronique professionnelle, vos espaces et vos rôles, vos demandes et vos
        séances, et un mot de passe dont seule une empreinte est conservée. Le journal retient ce que vous
        avez fait et lu, par des identifiants, jamais par des contenus.
      </p>
      <h2>À propos de qui reçoit un bilan</h2>
      <p>
        Un bilan publié peut être envoyé à des personnes du comité qui n’ont pas de compte : leur nom et leur
        adresse servent à cela, avec la date à laquelle elles l’ont ouvert. Nom, adresse et courriels
        s’effacent trois mois après la fin du lien.
      </p>
      <h2>Qui lit quoi</h2>
      <ul>
        <li>Vous lisez les situations que vous avez déposées, ou auxquelles vous êtes associé·e.</li>
        <li>L’intervenant·e lit celles de sa file et celles qui lui sont confiées.</li>
        <li>
          Le secrétariat lit les codes, les personnes et les dates, et le contenu des seules séances dont il
          tient le compte rendu.
        </li>
        <li>
          L’encadrement ne lit rien ; il est informé de la présence exceptionnelle d’une personne à une
          séance.
        </li>
        <li>Les responsables et le comité de pilotage lisent des nombres.</li>
        <li>L’administration gère les membres, les structures et les listes, sans accès aux contenus.</li>
      </ul>
      <h2>Dans les chiffres</h2>
      <p>
        Un nombre qui repose sur trop peu de situations n’est pas affiché : le tableau écrit « secret
        statistique », et les cases qui permettraient de le retrouver par différence sont masquées aussi.
      </p>
    </>
  );
}
