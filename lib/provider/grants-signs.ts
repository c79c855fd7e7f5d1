/**
 * What a table of grants says without fail, in few bytes, since every page of the site is watched for it: that something
 * expires, or what is left of what was granted, a mark of money before or behind the stroke, as in `$6.00 / $7.00`.
 */
export const OF_GRANTS =
  /expir|valid until|到期|过期|失效|[/⁄∕]\D{0,9}(\p{Sc}|USD)|(\p{Sc}|USD)\D{0,9}[/⁄∕]/iu;
