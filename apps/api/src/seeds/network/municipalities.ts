// Facts from CBS: the 342 municipalities of 2023, unchanged in number on 1 January 2025, by safety region.
// Kept as text per region: code without GM, then the name.

const byRegion: Record<string, string> = {
  VR01: `
    0014 Groningen; 0037 Stadskanaal; 0047 Veendam; 0765 Pekela; 1895 Oldambt; 1950 Westerwolde; 1952
    Midden-Groningen; 1966 Het Hogeland; 1969 Westerkwartier; 1979 Eemsdelta
  `,
  VR02: `
    0059 Achtkarspelen; 0060 Ameland; 0072 Harlingen; 0074 Heerenveen; 0080 Leeuwarden; 0085 Ooststellingwerf;
    0086 Opsterland; 0088 Schiermonnikoog; 0090 Smallingerland; 0093 Terschelling; 0096 Vlieland; 0098
    Weststellingwerf; 0737 Tytsjerksteradiel; 1891 Dantumadiel; 1900 Súdwest-Fryslân; 1940 De Fryske Marren;
    1949 Waadhoeke; 1970 Noardeast-Fryslân
  `,
  VR03: `
    0106 Assen; 0109 Coevorden; 0114 Emmen; 0118 Hoogeveen; 0119 Meppel; 1680 Aa en Hunze; 1681 Borger-Odoorn;
    1690 De Wolden; 1699 Noordenveld; 1701 Westerveld; 1730 Tynaarlo; 1731 Midden-Drenthe
  `,
  VR04: `
    0148 Dalfsen; 0150 Deventer; 0160 Hardenberg; 0166 Kampen; 0175 Ommen; 0177 Raalte; 0180 Staphorst; 0193
    Zwolle; 1708 Steenwijkerland; 1773 Olst-Wijhe; 1896 Zwartewaterland
  `,
  VR05: `
    0141 Almelo; 0147 Borne; 0153 Enschede; 0158 Haaksbergen; 0163 Hellendoorn; 0164 Hengelo (O.); 0168 Losser;
    0173 Oldenzaal; 0183 Tubbergen; 0189 Wierden; 1700 Twenterand; 1735 Hof van Twente; 1742 Rijssen-Holten;
    1774 Dinkelland
  `,
  VR06: `
    0197 Aalten; 0200 Apeldoorn; 0213 Brummen; 0222 Doetinchem; 0230 Elburg; 0232 Epe; 0233 Ermelo; 0243
    Harderwijk; 0244 Hattem; 0246 Heerde; 0262 Lochem; 0269 Oldebroek; 0273 Putten; 0285 Voorst; 0294
    Winterswijk; 0301 Zutphen; 0302 Nunspeet; 1509 Oude IJsselstreek; 1586 Oost Gelre; 1859 Berkelland; 1876
    Bronckhorst; 1955 Montferland
  `,
  VR07: `
    0202 Arnhem; 0203 Barneveld; 0221 Doesburg; 0226 Duiven; 0228 Ede; 0267 Nijkerk; 0274 Renkum; 0275 Rheden;
    0277 Rozendaal; 0279 Scherpenzeel; 0289 Wageningen; 0293 Westervoort; 0299 Zevenaar; 1705 Lingewaard; 1734
    Overbetuwe
  `,
  VR08: `
    0209 Beuningen; 0214 Buren; 0216 Culemborg; 0225 Druten; 0252 Heumen; 0263 Maasdriel; 0268 Nijmegen; 0281
    Tiel; 0296 Wijchen; 0297 Zaltbommel; 0668 West Maas en Waal; 1740 Neder-Betuwe; 1945 Berg en Dal; 1960 West
    Betuwe
  `,
  VR09: `
    0307 Amersfoort; 0308 Baarn; 0310 De Bilt; 0312 Bunnik; 0313 Bunschoten; 0317 Eemnes; 0321 Houten; 0327
    Leusden; 0331 Lopik; 0335 Montfoort; 0339 Renswoude; 0340 Rhenen; 0342 Soest; 0344 Utrecht; 0345 Veenendaal;
    0351 Woudenberg; 0352 Wijk bij Duurstede; 0353 IJsselstein; 0355 Zeist; 0356 Nieuwegein; 0589 Oudewater;
    0632 Woerden; 0736 De Ronde Venen; 1581 Utrechtse Heuvelrug; 1904 Stichtse Vecht; 1961 Vijfheerenlanden
  `,
  VR10: `
    0361 Alkmaar; 0373 Bergen (NH.); 0383 Castricum; 0388 Enkhuizen; 0399 Heiloo; 0400 Den Helder; 0405 Hoorn;
    0420 Medemblik; 0432 Opmeer; 0441 Schagen; 0448 Texel; 0498 Drechterland; 0532 Stede Broec; 1598 Koggenland;
    1911 Hollands Kroon; 1980 Dijk en Waard
  `,
  VR11: `
    0385 Edam-Volendam; 0415 Landsmeer; 0431 Oostzaan; 0439 Purmerend; 0479 Zaanstad; 0852 Waterland; 0880
    Wormerland
  `,
  VR12: `
    0375 Beverwijk; 0377 Bloemendaal; 0392 Haarlem; 0394 Haarlemmermeer; 0396 Heemskerk; 0397 Heemstede; 0450
    Uitgeest; 0453 Velsen; 0473 Zandvoort
  `,
  VR13: `
    0358 Aalsmeer; 0362 Amstelveen; 0363 Amsterdam; 0384 Diemen; 0437 Ouder-Amstel; 0451 Uithoorn
  `,
  VR14: `
    0376 Blaricum; 0402 Hilversum; 0406 Huizen; 0417 Laren (NH.); 1696 Wijdemeren; 1942 Gooise Meren
  `,
  VR15: `
    0503 Delft; 0518 Den Haag; 0603 Rijswijk (ZH.); 0629 Wassenaar; 0637 Zoetermeer; 1783 Westland; 1842
    Midden-Delfland; 1916 Leidschendam-Voorburg; 1926 Pijnacker-Nootdorp
  `,
  VR16: `
    0484 Alphen aan den Rijn; 0513 Gouda; 0534 Hillegom; 0537 Katwijk; 0546 Leiden; 0547 Leiderdorp; 0553 Lisse;
    0569 Nieuwkoop; 0575 Noordwijk; 0579 Oegstgeest; 0626 Voorschoten; 0627 Waddinxveen; 0638 Zoeterwoude; 1525
    Teylingen; 1884 Kaag en Braassem; 1892 Zuidplas; 1901 Bodegraven-Reeuwijk; 1931 Krimpenerwaard
  `,
  VR17: `
    0489 Barendrecht; 0502 Capelle aan den IJssel; 0542 Krimpen aan den IJssel; 0556 Maassluis; 0597 Ridderkerk;
    0599 Rotterdam; 0606 Schiedam; 0613 Albrandswaard; 0622 Vlaardingen; 1621 Lansingerland; 1924
    Goeree-Overflakkee; 1930 Nissewaard; 1992 Voorne aan Zee
  `,
  VR18: `
    0482 Alblasserdam; 0505 Dordrecht; 0512 Gorinchem; 0523 Hardinxveld-Giessendam; 0531 Hendrik-Ido-Ambacht;
    0590 Papendrecht; 0610 Sliedrecht; 0642 Zwijndrecht; 1963 Hoeksche Waard; 1978 Molenlanden
  `,
  VR19: `
    0654 Borsele; 0664 Goes; 0677 Hulst; 0678 Kapelle; 0687 Middelburg (Z.); 0703 Reimerswaal; 0715 Terneuzen;
    0716 Tholen; 0717 Veere; 0718 Vlissingen; 1676 Schouwen-Duiveland; 1695 Noord-Beveland; 1714 Sluis
  `,
  VR20: `
    0744 Baarle-Nassau; 0748 Bergen op Zoom; 0758 Breda; 0766 Dongen; 0777 Etten-Leur; 0779 Geertruidenberg;
    0784 Gilze en Rijen; 0785 Goirle; 0798 Hilvarenbeek; 0809 Loon op Zand; 0824 Oisterwijk; 0826 Oosterhout;
    0840 Rucphen; 0851 Steenbergen; 0855 Tilburg; 0867 Waalwijk; 0873 Woensdrecht; 0879 Zundert; 1655
    Halderberge; 1674 Roosendaal; 1709 Moerdijk; 1719 Drimmelen; 1723 Alphen-Chaam; 1959 Altena
  `,
  VR21: `
    0755 Boekel; 0757 Boxtel; 0796 Den Bosch; 0797 Heusden; 0828 Oss; 0845 Sint-Michielsgestel; 0865 Vught; 1721
    Bernheze; 1948 Meierijstad; 1982 Land van Cuijk; 1991 Maashorst
  `,
  VR22: `
    0743 Asten; 0753 Best; 0762 Deurne; 0770 Eersel; 0772 Eindhoven; 0794 Helmond; 0820 Nuenen, Gerwen en
    Nederwetten; 0823 Oirschot; 0847 Someren; 0848 Son en Breugel; 0858 Valkenswaard; 0861 Veldhoven; 0866
    Waalre; 1652 Gemert-Bakel; 1658 Heeze-Leende; 1659 Laarbeek; 1667 Reusel-De Mierden; 1706 Cranendonck; 1724
    Bergeijk; 1728 Bladel; 1771 Geldrop-Mierlo
  `,
  VR23: `
    0889 Beesel; 0893 Bergen (L.); 0907 Gennep; 0944 Mook en Middelaar; 0946 Nederweert; 0957 Roermond; 0983
    Venlo; 0984 Venray; 0988 Weert; 1507 Horst aan de Maas; 1640 Leudal; 1641 Maasgouw; 1669 Roerdalen; 1711
    Echt-Susteren; 1894 Peel en Maas
  `,
  VR24: `
    0882 Landgraaf; 0888 Beek (L.); 0899 Brunssum; 0917 Heerlen; 0928 Kerkrade; 0935 Maastricht; 0938 Meerssen;
    0965 Simpelveld; 0971 Stein (L.); 0981 Vaals; 0986 Voerendaal; 0994 Valkenburg aan de Geul; 1729
    Gulpen-Wittem; 1883 Sittard-Geleen; 1903 Eijsden-Margraten; 1954 Beekdaelen
  `,
  VR25: `
    0034 Almere; 0050 Zeewolde; 0171 Noordoostpolder; 0184 Urk; 0303 Dronten; 0995 Lelystad
  `,
};

/** Other spellings people search by. For search only; the name is what is shown. */
const otherNames: Record<string, string[]> = {
  GM0518: ["'s-Gravenhage"],
  GM0737: ['Tietjerksteradeel'],
  GM0796: ["'s-Hertogenbosch"],
  GM1900: ['Zuidwest-Friesland'],
  GM1940: ['De Friese Meren'],
  GM1970: ['Noordoost-Friesland'],
};

export interface MunicipalityFact {
  /** CBS code, such as GM0106. */
  code: string;
  name: string;
  safetyRegion: string;
  alsoKnownAs: string[];
  /** ISO dates; the first day that it existed, where known, and the first day that it no longer did. */
  validFrom?: string;
  validTo?: string;
  mergedInto?: string;
}

/** Merged in 2022 and 2023, so that a search for the old name finds the municipality of today. */
const merged: [code: string, name: string, safetyRegion: string, validTo: string, mergedInto: string][] = [
  ['GM0370', 'Beemster', 'VR11', '2022-01-01', 'GM0439'],
  ['GM0398', 'Heerhugowaard', 'VR10', '2022-01-01', 'GM1980'],
  ['GM0416', 'Langedijk', 'VR10', '2022-01-01', 'GM1980'],
  ['GM0756', 'Boxmeer', 'VR21', '2022-01-01', 'GM1982'],
  ['GM0786', 'Grave', 'VR21', '2022-01-01', 'GM1982'],
  ['GM0815', 'Mill en Sint Hubert', 'VR21', '2022-01-01', 'GM1982'],
  ['GM1684', 'Cuijk', 'VR21', '2022-01-01', 'GM1982'],
  ['GM1702', 'Sint Anthonis', 'VR21', '2022-01-01', 'GM1982'],
  ['GM0856', 'Uden', 'VR21', '2022-01-01', 'GM1991'],
  ['GM1685', 'Landerd', 'VR21', '2022-01-01', 'GM1991'],
  ['GM0457', 'Weesp', 'VR14', '2022-03-24', 'GM0363'],
  ['GM0501', 'Brielle', 'VR17', '2023-01-01', 'GM1992'],
  ['GM0530', 'Hellevoetsluis', 'VR17', '2023-01-01', 'GM1992'],
  ['GM0614', 'Westvoorne', 'VR17', '2023-01-01', 'GM1992'],
];

const founded: Record<string, string> = {
  GM1980: '2022-01-01',
  GM1982: '2022-01-01',
  GM1991: '2022-01-01',
  GM1992: '2023-01-01',
};

function factsOf(safetyRegion: string, text: string): MunicipalityFact[] {
  return text.split(';').map((entry) => {
    const [digits = '', ...words] = entry.trim().split(/\s+/);
    const code = `GM${digits}`;
    const alsoKnownAs = otherNames[code] ?? [];
    return { code, name: words.join(' '), safetyRegion, alsoKnownAs, validFrom: founded[code] };
  });
}

export const municipalities: MunicipalityFact[] = Object.entries(byRegion).flatMap(([region, text]) =>
  factsOf(region, text),
);

export const formerMunicipalities: MunicipalityFact[] = merged.map(
  ([code, name, safetyRegion, validTo, mergedInto]) => ({
    code,
    name,
    safetyRegion,
    alsoKnownAs: [],
    validTo,
    mergedInto,
  }),
);
