const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/**
 * Words that billing pages use about credit in general: from help pages (as of 2026-11-27) and from similar texts. None
 * of them can contradict a list.
 */
const OF_PROSE = words(`
  a an and any are as at be been being but by can does do each either every for from full fully get gets getting give given gives go
  goes had has have here how i in into is it its itself just keep keeps kept like made make makes many me more most much my new
  next now of off on one or our ours out over own per please see seen shall so such than that the their them themselves then there
  they this those through to too under up upon us use used uses using very via was we well were what where which who whole why
  will with within yet you your yours yourself us’ let’s we’re you’re it’s that’s
  access account accounts activity add added adding address administrator administrators admin admins agreement all along already also
  always amount amounts answer answers api app apply applied applies appear appears application applications articles article ask auto
  automatic automatically balance balances below beside besides billed billing bills bill both bought browse build builds business buy
  buying calculated call calls card cards center centre change changed changes charge charged charges charging chat check click column
  columns come comes company completed console copy cost costs country cover covers created credit credits currency current currently
  customer customers daily dashboard date dates day days deduct deducted default delay delayed description details developer developers
  developer’s different docs documentation dollar dollars download each earliest early earn earned email enable enabled end ends
  enjoy enough entire everything example expiration expire expired expires expiring expiry explained export fees figures file final find
  first five follow following free friend friends fund funded funds further general generally granted grants grant group guide happens
  help helps history hour hours id images immediately include included includes including info information interface invite invited
  invoice invoices issued item items know largest last lasts late later latest learn left limit limits line lines link list listed
  live location long look looks lower main manage managed management member members method methods minimum minute minutes model models
  money month monthly months multiple name names need needs newest note notes notice number numbers offer offered offers old older
  oldest once online open openai opt order ordered organization organizations organization’s other others overview owner owners page
  paid part pay paying payment payments pays people period plan plans platform policy portal prepaid previous price prices pricing
  privacy product products program programs project projects promotion promotional promotions provided purchase purchased purchases
  question questions quickly quota rate rates read reads receipt receipts receive received recent recently recharge recharges reduced
  reference refer referral referrals region remaining remains report reports request requests required requires reset row rows rule rules
  same sales second section section’s see send sent service services set settings show showing shown shows sign signed simply single
  small soonest sort sorted spend spending spent start started starting starts state states status step still store subject summary
  support table tax taxes team teams terms text thank thanks then three tier tiers time times tip today toggle token tokens tool tools
  top total totals track trial turn two type types up update updated updates upgrade usage usd user users utc valid value values view
  viewed viewing visit ways week weeks welcome when whenever while work works year years zone
  drawn draw draws triggers trigger discount discounts only expiry soonest takes taken took must try tries
  soonest-expiring pay-as-you-go first-come toward towards before after during between against since ago around about across
`);

/** Names of months, as used in dates. */
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?$/u;

/** A text with fewer words is a label, unless it ends like a sentence. */
const FEWEST_WORDS = 4;
const FEWEST_OF_A_SENTENCE = 2;
const ENDS_A_SENTENCE = /\p{L}{2}[.!。！]$/u;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/\p{L}[\p{L}’-]*/gu) ?? []
  );
}

/** Whether a text is more than a label. */
export function isSentence(text: string): boolean {
  return wordsOf(text).length >= (ENDS_A_SENTENCE.test(text) ? FEWEST_OF_A_SENTENCE : FEWEST_WORDS);
}

/** Whether a sentence contains a word outside of this list. */
export function hasUnknownWords(sentence: string): boolean {
  return wordsOf(sentence).some((word) => !OF_PROSE.has(word) && !MONTH.test(word));
}
