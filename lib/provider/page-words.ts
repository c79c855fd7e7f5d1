/**
 * The page's own words, from help pages and reports (as of 2026-11-22), and those that say which share of a list is
 * shown. Words that are also people's names (Will, May, Grant, Bill) are left out.
 */
export const PAGE_WORDS = `received date on utc gmt state status balance credit credits grants granted expires expired expire
  expiry expiration at available used unused voided scheduled pending active remaining left total amount type
  category promotional paid free trial purchased purchase purchases of to from in the your you and or is are was no not
  found there when be for with by as it this that page next previous first last showing rows per all load more loading
  results entries items billing history overview payment methods preferences promotions limits usage settings
  organization project account plan pay go auto recharge off modify enable add reaches requests stop working automatic
  automatically keep topped up temporarily exceed due delays negative subtracted below goes back bring
  usd eur gbp jpy cny inr krw brl cad aud chf pln try us ca au nz hk nt
  赠送额度 剩余余额 到期时间 余额 状态 可用 已过期`;
