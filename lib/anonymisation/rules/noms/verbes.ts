/**
 * Third-person forms that follow a subject: after « Marine » at the start of a sentence they tell
 * the first name from the noun. Folded, without accents.
 */
const VERBES: ReadonlySet<string> = new Set(
  `a accepte accompagne accuse adore affirme aide aime ajoute alerte alterne annonce appelait appelle apporte apprend arrete
  arrive arrivait aurait avait avoue bat boit boivent bouge cache casse cherche commence comprend confirme connait consomme
  consommait continue contacte craint craque crie croit cumule debarque decide declare decroche dealait deal demande
  demandait demenage deprime deteste devait devient devrait dit disait doit donne dort dormait ecoute ecrit elude emet
  enchaine encaisse envisage envoie erre espere essaie essaye est etait evite evoque exige explique exprime fait faisait
  faudrait finit frappe fugue fume fumait garde gere grandit hesite habite habitait hurle ignore informe injecte inquiete
  insiste insulte intervient investit invoque joue laisse lit livre loge lutte maintient mange manifeste manque menace
  mene mentionne ment met mettait minimise montre mord multiplie nie nomme note observe occupe ont oppose oriente
  oublie panique parait parle parlait part partage participe passe pense pensait perd permet peut pouvait pleure pleurait
  porte pose possede pourrait prefere prend prenait prepare presente pretend prevoit propose quitte raconte rappelle
  rapporte realise recoit recommence redoute refuse refusait regrette rejette rencontre rend rentre repart repete repond
  reproche reside ressent ressort reste restait retombe retourne retrouve reussit reve revient revenait risque rit
  sait savait semble semblait sent sera serait sollicite sombre sont sort sortait souffre souhaite souhaitait subit
  suit supporte tente tient tombe touche tourne travaille travaillait tremble trouve utilise va vaut vend verbalise verra
  veut vient venait vit vivait voit voulait voudrait vole vont donnait perdait faisaient viendra ira devra pourra aura
  rechute rechutait replonge decompense picole consulte signale telephone assure accouche attend attendait avance baisse
  bascule beneficie coupe critique dealer degage denonce depend depense derape dessine detourne dissimule
  domine dramatise ecope echoue emprunte encourt entame entend entre entretient enerve etudie excuse exprime ferme
  fonctionne force fouille frequente idealise impose isole jure justifie lache leve ligne merite modifie motive necessite
  nuance obtient offre paie paye paraissait pige plaint prete previent progresse protege provoque rabache raccroche ralentit
  rassure reagit reclame recidive recite reconnait refait reflechit refait regarde relativise releve remonte renonce
  represente resiste respecte respire reveille revele rumine saisit satisfait sature sauve scarifie semblerait sermonne
  siffle sourit stresse suppose surveille survit tape temoigne tire titube traine traite transmet traverse tutoie urine
  valide vide vise vivote voyage vomit vouvoie`.split(/\s+/),
);

/** Clitics and negations that may stand between a subject and its verb. */
const CLITIQUES: ReadonlySet<string> = new Set(
  "ne n' se s' me m' te t' nous vous lui leur y en le la l' les".split(" "),
);

/** Whether `cle` (folded) is a verb a person can be the subject of, in the third person. */
export function isVerbe(cle: string): boolean {
  return VERBES.has(cle) || VERBES.has(cle.replace(/-(?:t-)?(?:il|elle|on)$/, ""));
}

/** Whether `cle` (folded) is a clitic or a negation placed before the verb. */
export function isClitique(cle: string): boolean {
  return CLITIQUES.has(cle);
}
