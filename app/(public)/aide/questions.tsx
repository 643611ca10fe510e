import { Disclosure } from "@/components/ui/disclosure";

const questions = [
  {
    question: "Mon encadrement verra-t-il ce que je dépose ?",
    reponse:
      "Non. L’encadrement n’a pas accès aux situations. Il n’est informé que dans un cas, très exceptionnel : la présence de la personne accompagnée à une séance. Vous pouvez bien sûr partager avec lui ce que vous souhaitez.",
  },
  {
    question: "Je n’ai pas encore l’accord de la personne. Puis-je demander ?",
    reponse:
      "Oui, la demande peut être déposée et étudiée. Aucune séance ne pourra en revanche être confirmée avant que la personne ait été informée et ait donné son accord, par écrit ou par voie électronique.",
  },
  {
    question: "Que faire si le contrôle d’anonymisation signale un mot ?",
    reponse:
      "Un identifiant direct, comme un numéro de téléphone, doit être retiré. Pour un nom ou un lieu, une formulation neutre vous est proposée : « le frère », « une commune voisine ». Si le mot ne désigne pas une personne, vous pouvez le dire et le garder.",
  },
  {
    question: "Et si je connais la personne, ou l’un des participants ?",
    reponse:
      "Dites-le dans la demande : une déclaration de conflit d’intérêts est prévue, et la situation peut être confiée à quelqu’un d’autre.",
  },
];

/** What people ask before their first demande. */
export function Questions() {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-4">
        Vos questions
      </h2>
      <div className="border-t border-rule">
        {questions.map(({ question, reponse }) => (
          <Disclosure key={question} summary={question}>
            {reponse}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
