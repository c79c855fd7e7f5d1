import type { Feature } from 'write-excel-file/browser';
import { getCellAddress, sanitizeAttributeValue } from 'write-excel-file/utility';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATION_ID = 'rId-table-1';
const FILE = 'xl/tables/table1.xml';

/** Turns the header and the rows below it, from the first cell of the first sheet, into a table with a filter (ECMA-376, 18.5). */
export function filteredTable(headers: readonly string[], rows: number): Feature<File | Blob | ArrayBuffer> {
  const onFirst =
    (markup: string) =>
    (_options: unknown, { sheetIndex }: { sheetIndex: number }) =>
      sheetIndex === 0 ? markup : undefined;
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${CONTENT_TYPE}" PartName="/${FILE}"/>`,
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: onFirst(`<tableParts count="1"><tablePart r:id="${RELATION_ID}"/></tableParts>`),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: onFirst(
            `<Relationship Id="${RELATION_ID}" Type="${RELATIONSHIP}" Target="../tables/table1.xml"/>`,
          ),
        },
      },
      write: { files: () => ({ [FILE]: tableXml(headers, rows) }) },
    },
  };
}

/** Each column must have the name of its header cell; otherwise programs call the file damaged. */
function tableXml(headers: readonly string[], rows: number): string {
  const area = `A1:${getCellAddress(rows, headers.length - 1)}`;
  const columns = headers.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${sanitizeAttributeValue(header)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="${MAIN}" id="1" name="Grants" displayName="Grants" ref="${area}" totalsRowShown="0">`,
    `<autoFilter ref="${area}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}
