import type { ThemeExample } from './shapes';

/** The three clusters of the letter. */
export const themes: ThemeExample[] = [
  {
    key: 'tegen-discriminatie',
    name: {
      nl: 'Tegen discriminatie',
      en: 'Against discrimination',
      tr: 'Ayrımcılığa karşı',
      ar: 'ضدّ التمييز',
    },
    about: {
      nl: 'Racisme en discriminatie voorkomen, melden en stoppen. Ook als de overheid het zelf doet.',
      en: 'Preventing, reporting and stopping racism and discrimination, including by the government itself.',
      tr: 'Irkçılığı ve ayrımcılığı önlemek, bildirmek ve durdurmak. Devletin kendisi yapsa bile.',
      ar: 'منع العنصرية والتمييز والتبليغ عنهما ووقفهما، حتى عندما تصدر عن الحكومة نفسها.',
    },
  },
  {
    key: 'gelijke-kansen',
    name: {
      nl: 'Gelijke kansen',
      en: 'Equal opportunities',
      tr: 'Fırsat eşitliği',
      ar: 'تكافؤ الفرص',
    },
    about: {
      nl: 'Op school, bij een stage en op het werk telt wat u kunt. Niet waar uw ouders vandaan komen.',
      en: 'At school, in internships and at work, what counts is what you can do, not where your parents came from.',
      tr: 'Okulda, stajda ve işte önemli olan ne yapabildiğinizdir, ailenizin nereden geldiği değil.',
      ar: 'في المدرسة والتدريب والعمل، المهمّ ما تستطيع فعله، لا من أين جاء والداك.',
    },
  },
  {
    key: 'samen-werken',
    name: {
      nl: 'Samen werken',
      en: 'Working together',
      tr: 'Birlikte çalışmak',
      ar: 'العمل معًا',
    },
    about: {
      nl: 'Elkaar kennen, eerlijk zijn en samen iets doen. In het land en in de eigen wijk.',
      en: 'Knowing each other, being open and getting things done together, nationally and in the neighbourhood.',
      tr: 'Birbirini tanımak, açık olmak ve birlikte bir şeyler yapmak. Ülkede ve kendi mahallemizde.',
      ar: 'أن نعرف بعضنا، ونكون صريحين، وننجز شيئًا معًا، في البلد وفي الحيّ.',
    },
  },
];
