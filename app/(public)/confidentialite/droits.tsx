/** What one may ask, and what this browser keeps. */
export function Droits() {
  return (
    <>
      <h2>Vos droits, et ceux de la personne</h2>
      <p>
        L’organisme qui exploite cette instance est responsable du traitement. Vous pouvez lui demander
        l’accès aux données qui vous concernent, leur rectification, leur effacement ou la limitation de leur
        usage.
      </p>
      <p>
        La personne accompagnée exerce ses droits auprès de son référent ou de sa référente, qui seul·e
        connaît le code de sa situation : être informée, lire ce qui la concerne, dire ce qui ne doit pas être
        partagé, retirer son accord. Le retrait agit aussitôt.
      </p>
      <p>
        Si la réponse ne vous convient pas, vous pouvez adresser une réclamation à la{" "}
        <a href="https://www.cnil.fr/" rel="noreferrer">
          CNIL
        </a>
        .
      </p>
      <h2>Combien de temps</h2>
      <p>
        Les durées de conservation sont fixées par chaque espace. À défaut de choix, une situation quitte la
        base active deux ans après le dernier contact, et le journal est gardé douze mois.
      </p>
      <h2>Dans votre navigateur</h2>
      <p>
        Des cookies nécessaires à la connexion, et un cookie qui retient le thème clair ou sombre si vous en
        avez choisi un. Aucune mesure d’audience, aucun contenu venu d’un autre site : il n’y a donc rien à
        accepter ni à refuser.
      </p>
    </>
  );
}
