const words = (liste: string): ReadonlySet<string> => new Set(liste.trim().split(/\s+/));

/** What announces a person, folded; « m » and « me » only with their dot or a capital. */
export const TITRES = words(`madame monsieur mademoiselle mesdames messieurs mme mmes mlle mlles melle mr mrs
  m mm dr drs docteur docteure pr professeur professeure me maitre mister miss abbe imam`);
export const TITRES_ABREGES = words("mme mmes mlle mlles melle mr mrs m mm dr drs pr me");

/** Kin and close ones: what follows is a name even in lower case. */
export const PARENTE =
  words(`fils fille frere soeur mere pere maman papa mari femme epoux epouse compagnon compagne
  conjoint conjointe concubin concubine copain copine ex ex-mari ex-femme ex-compagnon ex-compagne ex-conjoint
  ex-conjointe oncle tante tonton tata tatie cousin cousine neveu niece grand-mere grand-pere mamie papi papy mamy
  beau-pere belle-mere beau-frere belle-soeur beau-fils belle-fille demi-frere demi-soeur parrain marraine ami amie
  pote fiance fiancee bebe jumeau jumelle aine ainee cadet cadette benjamin benjamine filleul filleule petit-fils
  petite-fille nounou petit petite`);

/** People met through their work: what follows, when it has a capital, is a name. */
export const METIERS =
  words(`collegue voisin voisine educateur educatrice educ referent referente psychologue psy
  psychiatre infirmier infirmiere ide medecin docteur avocat avocate tuteur tutrice curateur curatrice assistant
  assistante conseiller conseillere directeur directrice chef cheffe responsable animateur animatrice stagiaire
  secretaire intervenant intervenante aide-soignant aide-soignante auxiliaire juge patron patronne employeur
  proprietaire proprio gardien gardienne bailleur logeur colocataire coloc camarade mandataire
  delegue deleguee cadre encadrant encadrante formateur formatrice benevole travailleur travailleuse tisf cesf ass
  as jeune gamin gamine enfant adolescent ado garcon homme dame personne patient patiente resident residente
  beneficiaire allocataire sage-femme puericultrice addictologue kine generaliste pharmacien pharmacienne instit
  institutrice professeur prof prenom surnom pair-aidant pair-aidante mediateur mediatrice coordinateur coordinatrice`);

/** « s'appelle », « nommé »: what follows is a name whatever its case. */
export const APPELLATIONS =
  words(`appelle appelait appeler prenomme prenommee nomme nommee surnomme surnommee dit dite alias
  prenom surnom`);

/** What a family name follows: « la famille Petit », « Mme Martin née Roux ». */
export const FAMILLES = words(
  "famille familles epoux epouse couple fratrie consorts veuve nee parents freres soeurs enfants",
);

/** What takes the name of someone without naming a person of the situation: « lycée Aristide-Briand ». */
export const INSTITUTIONS =
  words(`association asso foyer residence centre clinique hopital college lycee ecole maison
  fondation pavillon unite salle stade gymnase square rue avenue boulevard place allee impasse quai pont espace
  batiment amphitheatre maternite creche cite quartier tour tours parc jardin theatre mediatheque bibliotheque piscine
  chrs ehpad cada fjt ime itep mecs esat csapa caarud cmp cmpp chu chs chd cph huda epsm mas fam sessad savs pension
  ephad caserne eglise paroisse prix loi rapport decret plan logiciel application appli plateforme programme dispositif
  projet societe entreprise magasin supermarche marque groupe chaine site bar cafe hotel restaurant camping port gare
  arret ligne echelle syndrome maladie test methode modele triangle pyramide theorie questionnaire score grille effet
  roue cycle livret outil festival concert film serie livre roman auteur chanson equipe club operation mutuelle banque
  agence boutique garage universite campus faculte laboratoire institut accords accord fc voile sainte notre-dame`);
/** Between an eponym and what it names: « l'échelle de Rosenberg », « le modèle de Prochaska et DiClemente ». */
export const EPONYMES =
  words(`echelle syndrome maladie test methode modele triangle pyramide theorie questionnaire score
  grille effet roue loi cycle rapport accords plan selon lecture`);

export const DETERMINANTS =
  words(`le la l' les du des au aux un une ce cet cette ces leur leurs notre votre nos vos son sa
  ses mon ma mes ton ta tes chaque quelque aucun aucune quel quelle tout toute`);
export const ARTICLES = words("le la l' les du des au aux un une ce cet cette ces");

/** Words inside a family name. */
export const PARTICULES =
  words(`de d' du des la le les l' van von der den vander ten el al ben bin ibn ait ould mac mc da dos do
  das di del della dal san santa abu abou bel saint sainte st`);

/** After a title, these are offices, not names: « Madame la juge », « Monsieur Le Maire ». */
export const OFFICES =
  words(`maire president presidente juge directeur directrice prefet prefete procureur procureure ministre
  depute deputee senateur cure medecin psychiatre psychologue commissaire conseiller conseillere adjoint adjointe
  responsable chef cheffe inspecteur inspectrice recteur rectrice proviseur principal principale greffier sous-prefet
  ambassadeur mediateur mediatrice defenseur delegue tout bonjour bonsoir untel unetelle`);

/** Words that never are a name right after a title or a first name, whatever their case. */
export const OUTILS =
  words(`a ai as ont est es sont et ou où mais donc or ni car qui que qu' quoi dont ne n' pas plus se s' sa
  son ses me m' te t' nous vous il elle ils elles on je j' tu y en lui leur leurs ce c' cela ca ceci comme si sans sous sur
  dans par pour avec chez vers entre depuis pendant apres avant des les un une au aux tres trop peu bien mal deja
  encore toujours jamais aussi alors puis ensuite enfin hier demain ici la aujourd'hui meme seul seule avait etait etaient
  aurait serait fut sera aura va vont veut peut doit dit fait vit voit vu vue sait lors quand lorsque lorsqu' tout toute tous`);
