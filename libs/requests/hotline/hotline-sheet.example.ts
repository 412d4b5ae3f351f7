/**
 * A made-up sheet in the layout of the Los Angeles hotline, for tests where the real one is absent. Row by row it goes
 * through the statuses and kinds; the same `rows` give the same sheet. `change` may put something else into a row.
 */
export function hotlineSheet(
  rows: number,
  change: (row: Record<string, string>, at: number) => Record<string, string> = (row) => row,
): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const row = change(rowAt(at), at);
    return header.map((column) => quoted(row[column] ?? '')).join(',');
  });
  return [header.join(','), ...lines, ''].join('\n');
}

const header = [
  'srnumber',
  'requesttype',
  'status',
  'createddate',
  'updateddate',
  'servicedate',
  'closeddate',
  'requestsource',
  'owner',
  'latitude',
  'longitude',
  'address',
  'ncname',
];
const types = ['Bulky Items', 'Graffiti Removal', 'Illegal Dumping Pickup', 'Single Streetlight Issue', 'Other'];

function rowAt(at: number): Record<string, string> {
  const status = at % 50 === 7 ? 'Open' : at % 50 === 19 ? 'Pending' : at % 40 === 3 ? 'Cancelled' : 'Closed';
  const [day, hour, minute] = [
    1 + (Math.floor(at / 1440) % 28),
    Math.floor(at / 60) % 24,
    String(at % 60).padStart(2, '0'),
  ];
  const over = status === 'Closed' || status === 'Cancelled';
  return {
    srnumber: `9-${1_000_000 + at}`,
    requesttype: types[at % types.length] as string,
    status,
    createddate: `1/${day}/20 ${hour}:${minute}`,
    updateddate: `2/${day}/20 ${hour}:${minute}`,
    closeddate: over ? `2/${day}/20 ${hour}:${minute}` : '',
    requestsource: at % 3 === 0 ? 'Mobile App' : 'Call',
    owner: 'BOS',
    latitude: (34 + (at % 300) / 1000).toFixed(5),
    longitude: (-118.5 + (at % 400) / 1000).toFixed(5),
    address: `${100 + at} EXAMPLE ST, 9${String(at % 100).padStart(4, '0')}`,
    ncname: 'EXAMPLE NC',
  };
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
