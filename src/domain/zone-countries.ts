// Written by `npm run zones` from countries-and-timezones 3.10.0 (MIT), which follows the tz database.

/** All assigned ISO 3166-1 codes: the second letters of those that begin with A, with B and so on. */
export const CODES =
  'DEFGILMOQRSTUWXZ|ABDEFGHIJLMNOQRSTVWYZ|ACDFGHIKLMNORUVWXYZ|EJKMOZ|CEGHRST|IJKMOR|ABDEFGHILMNPQRSTUWY|KMNRTU|DELMNOQRST|EMOP|EGHIMNPRWYZ|ABCIKRSTUVY|ACDEFGHKLMNOPQRSTUVWXYZ|ACEFGILOPRUZ|M|AEFGHKLMNRSTWY|A|EOSUW|ABCDEGHIJKLMNORSTVXYZ|CDFGHJKLMNORTVWZ|AGMSYZ|ACEGINU|FS||ET|AMW';

/**
 * For each code, in alphabetical order, the marks (see `markOf`) of the last part of the name of each IANA time zone in that
 * country, except a zone named like the code.
 */
export const ZONES =
  'pijb|6mg1|2l63|nh85|3i0j|9fkf|je68|8pp5||2nda3c21615jafmbbkd6d5a1|7jlbah0b|m0pl|i5ck|14ph|bc0c|d9eh|15ah|eh2e|akj5p0io|3e71|4ale|52em|nlhn|8dip|pcg1|1mb3|ba8k|2ckl|j1p9|gfjn|0hd2405k55ff6ebd7c4d80c88k199mg9a8nfcp3odg1nfooehn72o5klp2edpog1pojc|agj9|ad81kbe3||hd8f|i31k|5o03|004d31i639cg46154b1h4hd24ige4ilo6ac36m6d7c3i7hm97ia2985kc685d8kde65iegkhenbef51bhae1k73elcohmjo6n3i0n76knchonpjbo3afoa7d|m635|0fec36i6|70bm|gmjc|dlan|eklp|ppbn|045ja7j4el06k2h2|7nkg|4df77pliajp8b3alg077oldloogk|35bo|f8dm|g3g5hd11|lgb2|382k|dpea|8c04og2f|mdfe|g5nohf1d|al38|n1no|hjn6|9275|8iid|1bn1afng|lo84|ap55oll2|99ia|nnhno39j|675ik7kpneg8|b8oj|p67h|kf3o|oolg|513eb9cicpi7gf75ilb2jf0j|0onn7mbg|6a5h|nfai|166c6i65l557|68n4|b4n0|epa3|n6g4|0l28|ljj6|5kk08l73hidfkfiakiei|74im|48jl|4ppl|6nn4|g50h|141a|odmd|mnmi|kc59|gfe1|6gp29ob7||4k5c|akb1|f94i|n9do|356559c7892jgm9hn5jo|5eo0inbd|690kb9pak982|g3h8|j739m001|5h51|6cij|03jcha1e|b75mg5dg|f6gl|lg5m|nkd2|i766|301k5of8|bega|ib6d|8ifc|0ibd3g0356omi3ii|46g3|edjl|5pok|4g7oeh64|2ibp|glh1|9b10a846f6olfne4ji2ck2iopbcc|9h5p|189p|8c1a|8nl0|11dd|pcgd|j0kp|ajlk|pa3o|enlj|28ajgo2p|o72h|ho6d|7kicboke|mink|nf9j|om88|4gnmbcb4|fe5i|4paf963j|54o88c86|9a61jg7ko89boiem|3o1b3o1h|pnm2|73ab|4k2o|30b7|4bi5|do99|72d5|am8n|12023371400j4cmf62g9ehjieo2gi3f3i42kip16ji9imj4enhfapll2|6pddfk68|elb2|h56d|l8hj|a4a7|ob1j|3g62|7mbe|i8ea|aa2b|0jolcbm5|5cf7|8459|9gjhcn93f37i|3k7d|8ooo|4ji1|ejd5fmn1l1ma|5d2nkj1l|ajlm|3a6j|4m09d514|f18a|8kc4|5fnb|cid2lmel|60d868l997mjb6m2|618b|7m48|70m1|d8g4|kalj|9ebg|0e0210hn16pg1pdd2oed3jhh3m513ong5kgg5neh613o6b937a617cg4a1mmaam5ai9fh675id26k1okkd42lf17mdd7moojngennpfko0of|l1fj|di51|ngf1|6049|95dj|34hc|ndg8|j5f5|dojl|b3aebpn7|i3ad|l710|on4n|pc0n|b711|dpi8|202m|ginj|38jg|2l88|2jen|j0c2|g53b|8c08|lgdc|525p|908n|boaa|a5l1|h52i|9fd1eljj|g6e3|ao15|gal8ghci|9ijh|14p4|4g7ggklm|0ib0|317d3o5ha333j75kjcpa|ppm5|kmojmp00onl9|0jai116j164d5j0c8c9f9kbjbl7bcic9d7l9egf8ejjpg7hkg858g8c5glaahfp8hj82li3mm0h4mk8mnp4dp38mpmlm|jp82|8l72im8a|16ji|366p|3jl2|f9gb|hhj3kmlo|o4edpbi3|7p4d|k804|cci3|blc8|c7ej|5kn6|cl1f|aioj';

/** Areas whose zones are in one country, except those listed above. */
export const AREAS: readonly (readonly [area: string, country: string])[] = [
  ['US/', 'US'],
  ['Canada/', 'CA'],
  ['Brazil/', 'BR'],
  ['Chile/', 'CL'],
  ['Mexico/', 'MX'],
  ['Australia/', 'AU'],
  ['Antarctica/', 'AQ'],
  ['America/Argentina/', 'AR'],
  ['America/Indiana/', 'US'],
  ['America/Kentucky/', 'US'],
  ['America/North_Dakota/', 'US'],
];
