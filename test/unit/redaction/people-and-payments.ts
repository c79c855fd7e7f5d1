/**
 * Texts of people and payment data that a page may hold, by kind; all invented. Tags in a text are tags of the page; where «»
 * stand, only what is between them is secret, and the rest the page's own.
 */
export const PEOPLE_AND_PAYMENTS: Record<string, readonly string[]> = {
  'names in twelve languages': [
    'Jane Grant', 'Will Price', 'Mark Bill', 'Larry Page', 'Chase Rich', 'Frank Open',
    'Jürgen Weißmüller', 'Anneliese Groß', 'Uwe Kühn', 'Sören Übermann', 'Karl Heinz Ostermann',
    'Hélène Lefèvre', 'Jean-Luc de la Tour', 'Zoé Ménard', 'Étienne Noël',
    'José Muñoz de la Vega', 'Íñigo Peña', 'María del Pilar Ruiz', 'Jesús Abril',
    'Giulia D’Angelo', 'Niccolò Esposito', 'Chiara Conti', 'João Antônio Gonçalves', 'Conceição Araújo',
    'Łukasz Wójcik', 'Żaneta Grzegorczyk', 'Świętosława Dąb', 'Çağlar Öztürk', 'Işıl Şahin', 'Ümit Güneş',
    'Анна Кузнецова', 'Фёдор Щербаков', 'Олександр Ґудзь', 'Ольга Мартынова',
    '田中 太郎', '佐藤さくら', 'タナカ タロウ', '王小明', '李 娜', '歐陽 靜', '김민준', '박서연', '이 은지',
    'अनन्या शर्मा', 'राजेश कुमार', 'محمد الأحمد', 'فاطمة بنت علي', 'דוד כהן', 'שירה לוי', 'สมชาย ใจดี', 'วรรณา ศรีสุข',
  ],
  'names that are months or days': [
    'April', 'April 2', 'June', 'June Carter', 'May', 'May 14', 'August', 'August Wolf', 'Jan', 'Jan 3', 'Jan de Vries 12',
    'Augustus May 5', 'Mai Pham 7', 'Avril', 'Avril 8', 'Julio 9', 'Julio Mayo', 'Domingo', 'Domingo 4 Abril', 'Mars 2', 'Nisan 12',
    'Eylül 3', 'Ekim Kaya', 'Maja Maj 3', 'Luty 3', 'Lipiec', 'Мая 4', 'Март Май', '五月', '弥生 3', 'Sol Mar 8',
    'Signed in as April 2 notifications', 'Received by June, 2 credits', 'Granted to May', 'Expires with April',
    'June, 14 grants available', 'April May June', 'Dom Mar 12 2026 Ahad', 'April 2 2026 June',
  ],
  'names beside the page’s own words': [
    'Total Wine', 'Available Jones', 'Credit Suisse', 'Free Willy', 'Active Campaign', 'Expired by Zimmerbach',
    'Paused by Zimmerbach', 'Available for Ms Quill', 'Balance of Bellweather', 'Credits for Zim', 'Team Zimmerbach',
    'Owner: Zimmerbach', 'Name: Zim', 'Promotional – «Zimmerbach»', 'Available · «Zimmerbach»', '«Zimmerbach» | Expired | «Quill»', 'Bo Available',
    'You In', 'To An', 'Au Ca', 'Via Auto', 'The Plan Due', 'All To You',
  ],
  'cards': [
    '4111 1111 1111 1111', '4111-1111-1111-1111', '4111111111111111', '5555 5555 5555 4444', '3782 822463 10005', '6011 0009 9013 9424',
    '•••• 4242', '**** **** **** 4242', 'card ending 4242', 'Card ending in 4242', 'Visa 4242', 'Visa ••4242, 12/28', 'ends «4242»', 'xxxx-4242',
    'Mastercard ending 5454', 'exp 04/28', 'CVC 737', '4111 1111', '$4111 1111 1111 1111', '«4111 1111 1111 1111» USD', '4111.1111.1111.1111',
    '４１１１ １１１１ １１１１ １１１１', '٤١١١ ١١١١ ١١١١ ١١١١', 'Available «4242»', 'Credit «4242»', 'Total «4111 1111 1111 1111»',
  ],
  'bank accounts': [
    'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', 'GB29 NWBK 6016 1331 9268 19', 'FR14 2004 1010 0505 0001 3M02 606', 'NL91ABNA0417164300',
    'ES9121000418450200051332', 'IT60X0542811101000000123456', 'PL61109010140000071219812874', 'TR330006100519786457841326', 'BE68 5390 0754 7034',
    'CH93 0076 2011 6238 5295 7', 'PT50000201231234567890154', 'SE45 5000 0000 0583 9825 7466', 'NO93 8601 1117 947', 'DEUTDEFF500', 'BIC NWBKGB2L',
    'routing 021000021', '021000021 / 000123456789', 'sort code 20-32-06', '20-32-06 55779911', 'BSB 062-000', 'CLABE 032180000118359719', 'acct. 0004 1782 99',
  ],
  'phones': [
    '+1 (555) 010-4477', '555-0104', '(555) 010-4477', '555.010.4477', '+44 20 7946 0958', '020 7946 0958', '+49 30 901820', '030/901820',
    '+33 1 70 18 99 00', '01 70 18 99 00', '+34 910 123 456', '+39 06 1234 5678', '+55 11 5555-0199', '+81 3-1234-5678', '03-1234-5678', '+86 10 5555 0134',
    '+82 2-312-3456', '+7 495 123-45-67', '8 (495) 123-45-67', '+91 22 5550 0199', '+972 3-555-0199', '+66 2 555 0199', '00971 4 555 0199', 'ext. 4477', 'tel:+15550104477',
  ],
  'tax and identity numbers': [
    '123-45-6789', '123 45 6789', '123456789', 'SSN 123-45-6789', 'EIN 12-3456789', '12-3456789', 'VAT DE123456789', 'DE123456789', 'GB 123 4567 89', 'FR 12 345678901',
    'ATU12345678', 'CHE-123.456.789 MWST', 'CHE123456789', 'NIF 12345678Z', '12345678Z', 'CPF 123.456.789-09', 'CNPJ 12.345.678/0001-95', 'INN 7707083893', 'PESEL 44051401359',
    'GSTIN 22AAAAA0000A1Z5', 'ABN 51 824 753 556', 'SIN 046 454 286', '850101-1234', '2017-01-01-1234', '19850101-1234', 'RFC GODE561231GR8', '12/03/1985', '1985-03-12', 'born March 12, 1985', 'Nov 2, 1961',
  ],
  'addresses of machines': [
    '192.168.12.77', '10.0.0.1', '203.0.113.9:8080', '2001:db8::ff00:42:8329', 'fe80::1ff:fe23:4567:890a', '00:1B:44:11:3A:B7', 'ip-10-0-0-1', 'host.quillfeather.example', 'https://quillfeather.example/u/42',
    '//cdn.quill.example', 'quill.example', 'platform.openai.com/org-7Kx42', '/settings/proj_9x/billing', 'C:\\Users\\zim', '~zim', '#271828',
  ],
  'ids and tokens': [
    'org-7Kx42pQ', 'org_7Kx42pQ', 'proj_Bellweather1', 'user-Ab12Cd34', 'pm_1NqT2ALkd', 'in_1MtHbELkd', 'grant_9fX2', 'cus_NffrFeUf', 'ch_3MmlLrLk', 'sub_1MowQV', 'price_1MoBy5', 'acct_1032D8', 'evt_1NG8Du', 'credit_grant_77ab',
    'sk-proj-abc123DEF456', 'sk-live-9Zx', 'sess-41f', 'key_live_4242', 'ghp_16C7e42F292c', 'AKIAIOSFODNN7', 'xoxb-2048-7315', 'eyJhbGciOiJIUzI1', 'Bearer abc.def.ghi',
    '123e4567-e89b-12d3-a456-426614174000', '123e4567e89b12d3a456426614174000', '{123E4567-E89B-12D3-A456-426614174000}', '01ARZ3NDEKTSV4RR', '5f4dcc3b5aa765d61d83', 'INV-2026-0042', 'Invoice «31415»', 'invoice #0042', 'PO 4500017', '31415', '31415926', '0031 4159265', '555-0199-2211', 'REF: QF/77/ab', '1Z999AA10123456784',
  ],
  'e-mails': [
    'zim@quillfeather.example', 'zim.merbach+credits@quill.example', 'zim＠quillfeather.example', 'zim (at) quill (dot) example', 'Zim <b>zim</b>@quill.example', '<b>zim</b>@<i>quill</i>.example',
    'billing@credit.grants', '<b>billing</b>@<b>credit</b>.<i>total</i>', '<span>available</span><span>@</span><span>balance.example</span>', 'z<wbr>im@quill.example', 'ž@ž.example', 'почта@пример.рф',
    '用户@例子.公司', 'mailto:zim@quill.example', '"zim q"@quill.example', 'credits@total',
  ],
  'look-alike letters': [
    'Аvailable', 'Avаilable', 'Availаblе Quill', 'Exріred', 'Ехрired', 'Crеdit bаlance', 'Τotal', 'Bаlance', 'Tοtal credit', 'ᴀvailable', 'Αctive', 'Pаid', 'Frее', 'Stаte', 'Rесeived',
    'Avail\u200bable', 'Avail\u00adable Zim', 'elbaliavA\u202e', 'Ava\u0301ilable', '\u2066Zim\u2069', 'Zim\u{e0041}\u{e0042}', '🦄 Quill 🦄', 'Z̷i̷m̷',
  ],
  'an organization’s spellings': [
    'Acme Corp', 'Acme-Corp', 'Acme  Corp', 'ACME CORP', 'acmecorp', 'Acme_Corp', 'Acme Corp.', 'Acme, Corp', 'AcmeCorp Ltd', 'A C M E', 'acme–corp', 'Acme\u00a0Corp', 'Acme&nbsp;Corp', '<b>Acme</b> Corp', 'Acme/Corp', 'Corp Acme', 'Ａｃｍｅ Ｃｏｒｐ',
    'Free Credits Available', 'Active Credits', 'Total Credit Team', 'Paid Project Limits', 'Team Promotions',
  ],
};
