/**
 * Terms that mean nearly the same to somebody looking for a group: a search for one also finds the others. Each line is
 * a set of terms separated by “|”. English, Spanish and Arabic terms share a set, so that a search in one language
 * finds groups described in another. To add a set, add a line in lower case; a term may be in several sets.
 */
const synonyms = {
  /**
   * The English terms are a descriptor and entry terms of one record of the Medical Subject Headings (MeSH, National
   * Library of Medicine, https://meshb.nlm.nih.gov), based on general knowledge of MeSH and not yet checked record by
   * record.
   */
  mesh: [
    'grief|mourning',
    'caregivers|carers|family caregivers',
    'bipolar|manic depression|manic depressive',
    'ptsd|post traumatic stress|posttraumatic stress',
    'adhd|attention deficit',
    'postpartum depression|postnatal depression',
    'self harm|self injury',
    'substance use|substance abuse|drug addiction|drug dependence',
    'alcoholism|alcohol addiction|alcohol use disorder|alcohol dependence',
  ],
  /** This project's own choice of words that people type and groups use for themselves; no medical claim. */
  editorial: [
    'grief|bereavement|bereaved|loss|duelo|pérdida|حزن|فقدان',
    'anxiety|panic|worry|ansiedad|angustia|pánico|قلق|هلع',
    'depression|low mood|depresión|اكتئاب',
    'addiction|substance use|recovery|sobriety|adicción|adicciones|إدمان',
    'alcohol|alcoholism|drinking|alcoholismo|كحول',
    'trauma|ptsd|صدمة',
    'bipolar|mood disorder|bipolaridad|ثنائي القطب',
    'ocd|obsessive compulsive|toc|وسواس قهري',
    'hearing voices|voices|psychosis|schizophrenia|oír voces|psicosis|ذهان',
    'eating disorder|eating disorders|anorexia|bulimia|binge eating|trastornos alimentarios|اضطرابات الأكل',
    'suicide|suicidal|suicidio|انتحار',
    'self harm|self injury|autolesión|autolesiones|إيذاء النفس',
    'carers|caregivers|family|families|cuidadores|familias|عائلات|مقدمو الرعاية',
    'parents|parenting|mothers|fathers|padres|madres|آباء|أمهات',
    'postpartum|postnatal|perinatal|new mothers|posparto|ما بعد الولادة',
    'lgbtq|lgbt|lgbtqia|queer|gay|lesbian|trans|transgender|lgbti',
    'veterans|veteran|military|veteranos|محاربون قدامى',
    'young people|youth|teens|teenagers|young adults|jóvenes|adolescentes|شباب',
    'older people|seniors|older adults|personas mayores|كبار السن',
    'women|mujeres|نساء',
    'men|hombres|رجال',
    'autism|autistic|neurodivergent|autismo|توحد',
    'abuse|domestic violence|violencia de género|violencia doméstica|عنف أسري',
    'loneliness|isolation|lonely|soledad|وحدة',
    'burnout|stress|estrés|ضغوط|إرهاق',
    'sleep|insomnia|insomnio|أرق',
    'anger|ira|غضب',
    'chronic pain|chronic illness|dolor crónico|ألم مزمن',
    'gambling|juego|ludopatía|قمار',
  ],
} as const;

/** All sets of synonyms, as lists of terms. */
export const synonymSets: readonly (readonly string[])[] = Object.values(synonyms)
  .flat()
  .map((terms) => terms.split('|'));
