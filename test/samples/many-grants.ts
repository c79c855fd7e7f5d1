import { printMoney, type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

/** Long terms and short ones over forty months: about one grant in five can still be spent. */
function grantAt(index: number): SampleGrant {
  const start = -1 - (index % 40);
  const months = [3, 12, 6][index % 3] ?? 3;
  const granted = 5 + (index % 20);
  const isOver = start + months + 1 <= 0;
  const left = isOver ? granted / 4 : granted / 2;
  return {
    received: [start, 1 + (index % 27)],
    months,
    state: isOver ? 'Expired' : 'Available',
    left,
    granted,
  };
}

export interface ManyGrants {
  count: number;
  /** Absent: Acme. */
  organization?: string;
  /** How many of the series of grants are passed over, so that two accounts differ; absent: none. */
  from?: number;
}

/** An account with that many grants, whose page says all that was ever granted. */
export function manyGrants(
  today: string,
  { count, organization = 'Acme', from = 0 }: ManyGrants,
): SampleAccount {
  const grants = Array.from({ length: count }, (_, index) => grantAt(from + index));
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const left = (state: string) => sum(grants.filter((each) => each.state === state).map((each) => each.left));
  const granted = sum(grants.map((grant) => grant.granted));
  const [usable, expired] = [left('Available'), left('Expired')];
  return {
    id: `${count} grants`,
    title: 'Many grants',
    organization,
    headline: { label: 'Credit balance', amount: printMoney(granted) },
    rows: grants.map((grant) => sampleRow(today, grant)),
    truth: {
      status: 'ok',
      usable: usable.toFixed(2),
      granted: granted.toFixed(2),
      expired: expired.toFixed(2),
      used: (granted - usable - expired).toFixed(2),
      nextRows: [],
    },
  };
}
