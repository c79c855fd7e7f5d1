/** Overlays that have nothing to do with what is below them: consent, forms, help, settings. */
const OF_CONSENT = /(?<!\p{L})cookies?(?!\p{L})/iu;
const OF_CREDIT = /(?<!\p{L})(?:credits?|grants?|balances?|another account|session)(?!\p{L})/iu;
const FORMS =
  /^(?:add to (?:your )?credit balance|add (?:api )?credits?|buy credits?|purchase credits?|add (?:a )?(?:payment method|card)|payment method|redeem (?:a )?(?:code|promo code|voucher)|auto recharge(?: settings)?|edit auto recharge|search|language|keyboard shortcuts|send feedback|feedback|give feedback|help|how can we help\??|hi|chat|chat with us|export|download|what[’']s new|preferences|settings|notifications)(?![\p{L}])/iu;
const LONGEST = 400;

/** Whether the text of an overlay on a list says nothing about the list. */
export function isHarmlessOverlay(words: string): boolean {
  if (words.length > LONGEST) return false;
  return FORMS.test(words) || (OF_CONSENT.test(words) && !OF_CREDIT.test(words));
}
