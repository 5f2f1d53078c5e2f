const roles: Readonly<Record<string, string>> = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'th[scope=col]': 'columnheader',
  'th[scope=row]': 'rowheader',
  td: 'cell',
};

/** Keeps a table a table where a narrow screen draws its rows as cards: some browsers take the role from the drawing. */
export function tableRoles(host: HTMLElement): void {
  for (const [selector, role] of Object.entries(roles))
    for (const element of host.querySelectorAll(selector)) element.setAttribute('role', role);
}
