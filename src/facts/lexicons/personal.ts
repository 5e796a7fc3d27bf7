/** Words that show that data is nobody's in particular. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a word for data: "public articles", "synthetic chats". */
export const NEUTRAL_BEFORE = words(`
  public published synthetic artificial product catalog article help dummy fake generated weather price map stock
  marketing licensed open rendered anonymous anonymized aggregate aggregated fictional invented imaginary staged sample
  blank empty template generic manual handbook policy public-domain reference benchmark unit machine sensor road traffic
  system error crash build source test mock demo simulated model style style-guide training-free inventory timetable
  menu recipe news press legal statutory tariff museum archive published official press editorial finished composed
  pattern brand column variety generated canned boilerplate standard prepared`);

/** After "… of" or right after a general word: "photos of pallets", "image tag". */
export const NEUTRAL_OF = words(`
  pallet leaf crop plant product article machine part road building shelf shelves parcel box container ship
  animal cow pig sheep fish bird tree field soil tile panel wire pipe engine turbine blade rail track bridge roof wall
  weather sky star planet satellite painting artwork sculpture coin book page law statute regulation manual price
  item good vehicle model fare offer hotel room opening festival strike holiday code sku size type format version
  length rate limit count id gateway window store index server service queue bus pipeline layer api endpoint classifier`);
