/**
 * First-level divisions and islands that news names without their country. Origin: ISO 3166-2 for the United States, Canada, Australia,
 * China and India, and the island names of Indonesia and the Philippines; centres to a tenth of a degree. Left out are those that share their name
 * with a better-known city or country (Georgia, New York, Washington).
 */
const byCountry: Record<string, string> = {
  US: `Alabama 32.8 -86.8;Alaska 64.5 -152.5;Arizona 34.3 -111.7;Arkansas 34.8 -92.4;California 37.2 -119.3;Colorado 39.0 -105.5;
    Connecticut 41.6 -72.7;Delaware 39.0 -75.5;Florida 28.6 -82.4;Hawaii 20.3 -156.4;Idaho 44.4 -114.6;Illinois 40.0 -89.2;
    Indiana 39.9 -86.3;Iowa 42.1 -93.5;Kansas 38.5 -98.4;Kentucky 37.5 -85.3;Louisiana 31.1 -92.0;Maine 45.4 -69.2;
    Maryland 39.0 -76.8;Massachusetts 42.3 -71.8;Michigan 44.3 -85.4;Minnesota 46.3 -94.3;Mississippi 32.7 -89.7;
    Missouri 38.4 -92.5;Montana 47.0 -109.6;Nebraska 41.5 -99.8;Nevada 39.3 -116.6;New Hampshire 43.7 -71.6;
    New Jersey 40.2 -74.7;New Mexico 34.4 -106.1;North Carolina 35.6 -79.4;North Dakota 47.5 -100.5;Ohio 40.3 -82.8;
    Oklahoma 35.6 -97.5;Oregon 43.9 -120.6;Pennsylvania 40.9 -77.8;Rhode Island 41.7 -71.6;South Carolina 33.9 -80.9;
    South Dakota 44.4 -100.2;Tennessee 35.9 -86.4;Texas 31.5 -99.3;Utah 39.3 -111.7;Vermont 44.1 -72.7;Virginia 37.5 -78.9;
    West Virginia 38.6 -80.6;Wisconsin 44.6 -89.7;Wyoming 43.0 -107.6`,
  CN: `Anhui 31.8 117.2;Fujian 26.0 118.0;Gansu 38.0 102.0;Guangdong 23.4 113.4;Guangxi 23.8 108.8;Guizhou 26.8 106.8;
    Hainan 19.2 109.7;Hebei 39.3 116.7;Heilongjiang 47.9 128.0;Henan 33.9 113.5;Hubei 31.2 112.3;Hunan 27.6 111.7;
    Inner Mongolia 44.1 113.9;Jiangsu 33.0 119.8;Jiangxi 27.3 116.0;Jilin 43.7 126.2;Liaoning 41.3 122.6;Qinghai 35.7 96.4;
    Shaanxi 35.6 108.4;Shandong 36.3 118.3;Shanxi 37.7 112.2;Sichuan 30.6 102.7;Tibet 31.1 88.0;Xinjiang 42.5 87.5;
    Yunnan 25.0 101.9;Zhejiang 29.2 120.5`,
  IN: `Andhra Pradesh 15.9 79.7;Arunachal Pradesh 28.2 94.7;Bihar 25.1 85.3;Gujarat 22.3 71.2;Haryana 29.1 76.1;
    Himachal Pradesh 31.1 77.2;Jharkhand 23.6 85.3;Karnataka 15.3 75.7;Kerala 10.9 76.3;Madhya Pradesh 23.0 78.7;
    Maharashtra 19.8 75.7;Meghalaya 25.5 91.4;Mizoram 23.2 92.9;Odisha 20.9 85.1;Rajasthan 27.0 74.2;Sikkim 27.5 88.5;
    Tamil Nadu 11.1 78.7;Telangana 18.1 79.0;Tripura 23.9 92.0;Uttar Pradesh 26.8 80.9;Uttarakhand 30.1 79.0;
    West Bengal 22.9 87.9`,
  ID: 'Java -7.5 110.0;Sumatra -0.6 101.3;Sulawesi -1.9 120.5;Bali -8.4 115.2;Lombok -8.6 116.4;Flores -8.7 121.1;Maluku -3.2 130.1',
  PH: 'Luzon 16.6 121.3;Leyte 10.9 124.9;Southern Leyte 10.3 125.1;Samar 11.9 125.0;Cebu 10.3 123.9;Negros 10.0 123.0;Bohol 9.8 124.2',
  AU: `New South Wales -32.2 147.0;Queensland -22.6 144.6;South Australia -30.0 135.8;Western Australia -25.3 122.3;
    Tasmania -42.0 146.6;Northern Territory -19.4 133.4`,
  CA: `Alberta 55.0 -114.5;British Columbia 54.8 -124.8;Manitoba 54.9 -97.4;New Brunswick 46.6 -66.4;Newfoundland 48.6 -56.0;
    Nova Scotia 45.1 -63.3;Ontario 50.0 -86.0;Quebec 52.5 -71.8;Saskatchewan 54.4 -105.9`,
  PK: 'Punjab 31.1 72.7;Sindh 25.9 68.5',
}

/** In the form of the region lines: name|kind|country|other names|lat|lon. */
export const stateLines = Object.entries(byCountry).flatMap(([country, states]) =>
  states.split(/;\s*/).map((state) => {
    const [lat, lon] = state.split(' ').slice(-2)
    return `${state.slice(0, state.length - `${lat} ${lon}`.length).trim()}|province|${country}||${lat}|${lon}`
  }),
)
