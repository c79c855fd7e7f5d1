/** The oldest browsers that the extension may be installed in. */
export const MINIMUM_VERSIONS = {
  /**
   * The first whose content scripts may import from an address made anew with each start, whatever the page's policy:
   * crbug.com/363027634 was mended at main@{#1373148}, after 131 (#1368529) and before 132 (#1381561). Tested with 156 alone.
   */
  chromium: 132,
  /** The first that reads `data_collection_permissions`. */
  firefox: 142,
};
