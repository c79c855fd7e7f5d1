/** A displayed day may lie one day beside the UTC day that counts (observed of known grants, 2023-2024). */
export const DAY_SLACK = 1;
