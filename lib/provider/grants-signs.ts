/**
 * What every table of grants contains: something expires, or an amount left stands before or after a slash with a
 * currency, as in `$6.00 / $7.00`. It is short, because it runs on every page of the site.
 */
export const OF_GRANTS =
  /expir|valid until|到期|过期|失效|[/⁄∕]\D{0,9}(\p{Sc}|USD)|(\p{Sc}|USD)\D{0,9}[/⁄∕]/iu;
