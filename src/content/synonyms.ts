/** Terms that mean nearly the same to somebody looking for a group: a search for one finds the others too. */
export interface SynonymSet {
  readonly terms: readonly string[];
  /**
   * `mesh`: the English terms are a descriptor and entry terms of one record of the Medical Subject Headings (MeSH, National
   * Library of Medicine, https://meshb.nlm.nih.gov), written from knowledge of it and not yet checked record by record.
   * `editorial`: this project's own choice of what people type and what groups call themselves; no medical claim.
   */
  readonly source: 'mesh' | 'editorial';
}

/**
 * English, Spanish and Arabic terms stand together, so that a search in one language finds groups described in another.
 * To add one: a line here, all in lower case; a word may stand in several sets.
 */
export const synonyms: readonly SynonymSet[] = [
  { source: 'mesh', terms: ['grief', 'mourning'] },
  { source: 'mesh', terms: ['caregivers', 'carers', 'family caregivers'] },
  { source: 'mesh', terms: ['bipolar', 'manic depression', 'manic depressive'] },
  { source: 'mesh', terms: ['ptsd', 'post traumatic stress', 'posttraumatic stress'] },
  { source: 'mesh', terms: ['adhd', 'attention deficit'] },
  { source: 'mesh', terms: ['postpartum depression', 'postnatal depression'] },
  { source: 'mesh', terms: ['self harm', 'self injury'] },
  { source: 'mesh', terms: ['substance use', 'substance abuse', 'drug addiction', 'drug dependence'] },
  { source: 'mesh', terms: ['alcoholism', 'alcohol addiction', 'alcohol use disorder', 'alcohol dependence'] },
  { source: 'editorial', terms: ['grief', 'bereavement', 'bereaved', 'loss', 'duelo', 'pérdida', 'حزن', 'فقدان'] },
  { source: 'editorial', terms: ['anxiety', 'panic', 'worry', 'ansiedad', 'angustia', 'pánico', 'قلق', 'هلع'] },
  { source: 'editorial', terms: ['depression', 'low mood', 'depresión', 'اكتئاب'] },
  { source: 'editorial', terms: ['addiction', 'substance use', 'recovery', 'sobriety', 'adicción', 'adicciones', 'إدمان'] },
  { source: 'editorial', terms: ['alcohol', 'alcoholism', 'drinking', 'alcoholismo', 'كحول'] },
  { source: 'editorial', terms: ['trauma', 'ptsd', 'صدمة'] },
  { source: 'editorial', terms: ['bipolar', 'mood disorder', 'bipolaridad', 'ثنائي القطب'] },
  { source: 'editorial', terms: ['ocd', 'obsessive compulsive', 'toc', 'وسواس قهري'] },
  { source: 'editorial', terms: ['hearing voices', 'voices', 'psychosis', 'schizophrenia', 'oír voces', 'psicosis', 'ذهان'] },
  { source: 'editorial', terms: ['eating disorder', 'eating disorders', 'anorexia', 'bulimia', 'binge eating', 'trastornos alimentarios', 'اضطرابات الأكل'] },
  { source: 'editorial', terms: ['suicide', 'suicidal', 'suicidio', 'انتحار'] },
  { source: 'editorial', terms: ['self harm', 'self injury', 'autolesión', 'autolesiones', 'إيذاء النفس'] },
  { source: 'editorial', terms: ['carers', 'caregivers', 'family', 'families', 'cuidadores', 'familias', 'عائلات', 'مقدمو الرعاية'] },
  { source: 'editorial', terms: ['parents', 'parenting', 'mothers', 'fathers', 'padres', 'madres', 'آباء', 'أمهات'] },
  { source: 'editorial', terms: ['postpartum', 'postnatal', 'perinatal', 'new mothers', 'posparto', 'ما بعد الولادة'] },
  { source: 'editorial', terms: ['lgbtq', 'lgbt', 'lgbtqia', 'queer', 'gay', 'lesbian', 'trans', 'transgender', 'lgbti'] },
  { source: 'editorial', terms: ['veterans', 'veteran', 'military', 'veteranos', 'محاربون قدامى'] },
  { source: 'editorial', terms: ['young people', 'youth', 'teens', 'teenagers', 'young adults', 'jóvenes', 'adolescentes', 'شباب'] },
  { source: 'editorial', terms: ['older people', 'seniors', 'older adults', 'personas mayores', 'كبار السن'] },
  { source: 'editorial', terms: ['women', 'mujeres', 'نساء'] },
  { source: 'editorial', terms: ['men', 'hombres', 'رجال'] },
  { source: 'editorial', terms: ['autism', 'autistic', 'neurodivergent', 'autismo', 'توحد'] },
  { source: 'editorial', terms: ['abuse', 'domestic violence', 'violencia de género', 'violencia doméstica', 'عنف أسري'] },
  { source: 'editorial', terms: ['loneliness', 'isolation', 'lonely', 'soledad', 'وحدة'] },
  { source: 'editorial', terms: ['burnout', 'stress', 'estrés', 'ضغوط', 'إرهاق'] },
  { source: 'editorial', terms: ['sleep', 'insomnia', 'insomnio', 'أرق'] },
  { source: 'editorial', terms: ['anger', 'ira', 'غضب'] },
  { source: 'editorial', terms: ['chronic pain', 'chronic illness', 'dolor crónico', 'ألم مزمن'] },
  { source: 'editorial', terms: ['gambling', 'juego', 'ludopatía', 'قمار'] },
];
