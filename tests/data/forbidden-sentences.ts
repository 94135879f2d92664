/** Sentences no editor may let through, by the entry that forbids them. */
export const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'kim-il-sung-visit': [
    'Kim Il Sung visited Pakistan in 1975.',
    'In 1975 Islamabad received Kim Il-sung with full honours.',
    "Kim Il Sung's state visit to Pakistan sealed the friendship.",
  ],
  'other-consulates': [
    'North Korea runs consulates in Karachi and Lahore.',
    'The DPRK also has a consulate in Peshawar.',
    'In Lahore, a consulate of North Korea opened in 1980.',
  ],
  'pakistani-workers': [
    'Pakistani workers serve in North Korea under a labour accord.',
    'North Korea employs hundreds of Pakistani skilled workers.',
  ],
  'material-aid': [
    'North Korea sent tents and medicine after the 2005 earthquake.',
    'Pakistan shipped wheat to North Korea during the famine.',
    'After the 2010 floods Pyongyang donated relief supplies, and after those floods the DPRK sent aid.',
  ],
  'always-abstained': [
    'Pakistan has always abstained on DPRK human rights.',
    'On DPRK human rights Pakistan abstained on every resolution.',
    'Pakistan never voted against a text on human rights in North Korea.',
  ],
  'uncurk-exit-date': [
    'Pakistan left UNCURK in 1971.',
    'In November 1972 Pakistan withdrew from UNCURK.',
    'On UNCURK, Pakistan resigned in 1970.',
  ],
  'us-calls-2017': [
    'In 2017 the United States urged Pakistan to cut ties with North Korea.',
    'Washington told Islamabad to sever relations with Pyongyang in 2017.',
    'Nikki Haley in November 2017 called on Pakistan to end its ties.',
    'The US calls of 2017 to cut ties were aimed at Pakistan.',
  ],
  'bare-trade-figure': [
    'Trade between the two states reached $43 million in 2015.',
    'In 2015 Pakistan bought North Korean goods worth $43.1 million.',
    'DPRK exports to Pakistan came to 43 million dollars.',
    'Some $43 million of goods made up the exports of North Korea to its partner.',
  ],
  'officers-took-money': [
    'General Jehangir Karamat took $3 million from North Korea.',
    'North Korea paid Karamat for the transfer.',
    'Two Pakistani officers accepted North Korean money.',
    'Some generals were on the payroll of Pyongyang.',
    'Karamat was bought by North Korea.',
  ],
  'bhutto-carried-data': [
    'Benazir Bhutto carried nuclear data to Pyongyang in 1993.',
    'On the flight Bhutto smuggled CDs of enrichment secrets to North Korea.',
  ],
  'dprk-device-1998': [
    'A North Korean device was tested in Balochistan in 1998.',
    'In May 1998 Pakistan exploded a North Korean bomb.',
    'One North Korean warhead was detonated at Kharan.',
    'Pyongyang set off its first device in the hills of Balochistan.',
  ],
  'iaea-named-khan': [
    'The IAEA named A.Q. Khan as the source of the Yongbyon centrifuges.',
    'The IAEA concluded that Pakistan supplied Yongbyon.',
    'On Yongbyon the IAEA blamed Pakistan.',
  ],
  'us-2003-nuclear': [
    'The US penalties of 2003 were imposed for nuclear transfers.',
    'In 2003 Washington sanctioned Pakistan over nuclear help to North Korea.',
    'Khan Research Laboratories was sanctioned for a nuclear transfer in 2003.',
    'In 2003 came nuclear sanctions.',
  ],
  'india-named-pakistan': [
    'India officially said the Ku Wol San was bound for Pakistan.',
    'The ship was on its way to Pakistan, the Indian government declared.',
    'India named Pakistan as the destination of the missile parts.',
  ],
  'nuclear-materials-2016': [
    'Pakistan supplied nuclear materials to North Korea in 2016.',
    'PAEC shipped Monel and Inconel to Pyongyang.',
    'Beijing Suntech sold vacuum furnaces that reached North Korea.',
    'Inconel reached Pyongyang from Pakistan.',
  ],
  'shaheen-north-korean': [
    'Shaheen is a North Korean missile.',
    'The Shaheen-II was derived from North Korean designs.',
    'North Korea sold Pakistan the Shaheen.',
    'A North Korean Shaheen flew in 1999.',
  ],
  'bombs-from-pakistan': [
    "North Korea's bombs of 2006 and 2009 came from Pakistan.",
    'The North Korean device of 2006 was built with help from Pakistan.',
    'Khan gave North Korea its nuclear weapons.',
  ],
  'state-authorisation': [
    'Pakistan authorised the nuclear transfers to North Korea.',
    'The transfers were approved by the Pakistani military.',
    "Pakistan's government ordered the exports.",
    'Khan acted alone.',
    'Pakistan never authorised any transfer.',
  ],
  'isis-abbreviation': ['ISIS found the layout familiar.', 'A report of ISIS says so.'],
  'liquor-proven': [
    'North Korean diplomats in Karachi were convicted of selling alcohol.',
    'It is proven that DPRK diplomats sell liquor.',
    'A court jailed a North Korean envoy for trading in whisky.',
    'DPRK diplomats sold whisky from the embassy.',
    'North Korean embassy staff ran a bootlegging ring.',
  ],
  'liquor-found-2022': [
    'Police found liquor in the North Korean embassy in March 2022.',
    'At the embassy the officers seized hundreds of bottles of whisky.',
    'Liquor was discovered in the embassy.',
  ],
  'panel-28-visits': [
    'The UN Panel counted 28 visits by the two officials.',
    'They made at least 28 trips.',
    'The two men visited Pakistan 28 times.',
  ],
  'panel-2011-third-country': [
    'The "neighbouring third country" of the 2011 report is Pakistan.',
    'Pakistan was the neighbouring third country.',
    'A Panel report of 2011 named Pakistan.',
    "In its 2011 report the UN Panel pointed to Pakistan as the supplier's neighbour.",
  ],
  'cpec-workers': [
    'North Koreans worked on China-Pakistan Economic Corridor projects.',
    'CPEC sites employed North Korean labourers.',
    'Chinese firms on the corridor are using North Korean labour.',
  ],
  'lazarus-guilt': [
    'Lazarus hacked BankIslami in 2018.',
    'North Korea stole the money from BankIslami.',
    'BankIslami was robbed by North Korean hackers.',
    'It is established that Lazarus did it.',
  ],
  'bankislami-loss-agreed': [
    'BankIslami lost $6.1 million.',
    'Hackers took $6.1 million from the bank.',
    'Some $6 million was stolen in 2018.',
  ],
  'embassy-staff-cut': [
    'Pakistan cut the staff of the DPRK embassy in 2017.',
    'Islamabad expelled two North Korean diplomats.',
    'The North Korean embassy staff was reduced by Pakistan.',
  ],
  'chaired-1718': [
    'Pakistan chaired the 1718 Committee.',
    'In 2013 the 1718 sanctions committee was chaired by Pakistan.',
    'The 1718 Committee had a Pakistani chair.',
    "Pakistan's envoy heads the DPRK Sanctions Committee.",
  ],
  'msmt-member': [
    'Pakistan belongs to the Multilateral Sanctions Monitoring Team.',
    'Pakistan joined the MSMT in 2025.',
    'The MSMT includes Japan, Pakistan and nine others.',
  ],
  'sanctions-lapsed': [
    'UN sanctions on the DPRK lapsed in 2024.',
    'The sanctions on North Korea have expired.',
    'April 2024 saw the end of UN sanctions.',
    'The Russian veto ended sanctions on North Korea.',
  ],
  'may-2025-side': [
    'North Korea backed Pakistan in the fighting of May 2025.',
    'In the May 2025 conflict Pyongyang sided with Islamabad.',
  ],
  'pyongyang-restaurant': [
    'A Pyongyang restaurant opened in Islamabad.',
    'In Karachi a North Korean restaurant served cold noodles.',
    'A state-run North Korean restaurant existed in Pakistan.',
  ],
  'embassy-reopened': [
    "Pakistan's embassy in Pyongyang has reopened.",
    'Pakistan reopened its embassy in North Korea in 2026.',
    "Pakistan's mission in Pyongyang has resumed work.",
  ],
};
